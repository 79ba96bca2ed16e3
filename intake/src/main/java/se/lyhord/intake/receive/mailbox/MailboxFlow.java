package se.lyhord.intake.receive.mailbox;

import java.time.Clock;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.integration.mail.dsl.Mail;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.routine.Rutin;
import se.lyhord.intake.IntakeProperties;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.ledger.Ledger;

/**
 * The flow from the mailbox. One connection waits in IDLE, so that new mail is heard of at once; at the latest after the poll interval it
 * looks through the folder all the same, for what the server did not tell and for what failed.
 */
@Configuration(proxyBeanMethods = false)
@OnNode(NodeRole.INTAKE)
class MailboxFlow {
    @Bean
    RetryLater retryLater(Clock clock) {
        return new RetryLater(clock);
    }

    @Bean
    ReceivedFolder receivedFolder(MailboxProperties mailbox) {
        return new ReceivedFolder(mailbox.received());
    }

    @Bean
    ReceiveMail receiveMail(
            MailAccount account,
            MailboxProperties mailbox,
            IntakeProperties intake,
            Rutin rutin,
            Ledger ledger,
            TransactionTemplate transaction,
            ReceivedFolder receivedFolder,
            RetryLater retryLater,
            Clock clock) {
        return new ReceiveMail(
                ledger,
                account.folder(mailbox.folder()),
                new FetchedMail(ledger, transaction, rutin.namnd().id(), mailbox.largest(), clock),
                receivedFolder,
                retryLater,
                intake.attempts());
    }

    @Bean
    EndlessLoop mailboxConnection(MailboxProperties mailbox) {
        return new EndlessLoop("lyhord-mailbox-idle", mailbox.reconnect());
    }

    @Bean
    IntegrationFlow mailboxToLedger(
            MailAccount account,
            MailboxProperties mailbox,
            ReceivedFolder receivedFolder,
            RetryLater retryLater,
            ReceiveMail receiveMail,
            EndlessLoop mailboxConnection) {
        return IntegrationFlow.from(
                        Mail.imapIdleAdapter(new FolderReceiver(account, mailbox, receivedFolder, retryLater))
                                .id("mailboxIdle")
                                .taskExecutor(mailboxConnection)
                                .shouldReconnectAutomatically(true)
                                .reconnectDelay(mailbox.reconnect().toMillis())
                                .errorChannel("errorChannel"))
                .handle(IMAPMessage.class, (mail, headers) -> {
                    receiveMail.take(mail);
                    return null;
                })
                .get();
    }
}
