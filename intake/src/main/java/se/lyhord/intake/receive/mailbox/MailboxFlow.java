package se.lyhord.intake.receive.mailbox;

import java.time.Clock;
import java.util.concurrent.Executor;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.integration.dsl.Pollers;
import org.springframework.integration.mail.dsl.Mail;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.routine.Rutin;
import se.lyhord.intake.IntakeProperties;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.ledger.Ledger;

/**
 * The flows from the mailbox: one connection waits in IDLE and hears of new mail at once; another looks through the folder now and then, for
 * what the first did not hear and for what failed. Both hand each mail to {@link ReceiveMail}, which is idempotent.
 */
@Configuration(proxyBeanMethods = false)
@OnNode(NodeRole.INTAKE)
class MailboxFlow {
    @Bean
    RetryLater retryLater(Clock clock) {
        return new RetryLater(clock);
    }

    @Bean
    ReceiveMail receiveMail(
            MailAccount account,
            MailboxProperties mailbox,
            IntakeProperties intake,
            Rutin rutin,
            Ledger ledger,
            TransactionTemplate transaction,
            RetryLater retryLater,
            Clock clock) {
        return new ReceiveMail(
                ledger,
                account.folder(mailbox.folder()),
                new FetchedMail(ledger, transaction, rutin.namnd().id(), mailbox.largest(), clock),
                new ReceivedFolder(mailbox.received()),
                retryLater,
                intake.attempts());
    }

    @Bean
    IntegrationFlow mailThatTheServerTellsOf(
            MailAccount account, MailboxProperties mailbox, RetryLater retryLater, ReceiveMail receiveMail) {
        Executor connection = new EndlessLoop("lyhord-mailbox-idle", mailbox.reconnect());
        return IntegrationFlow.from(Mail.imapIdleAdapter(new FolderReceiver(account, mailbox.folder(), retryLater))
                        .id("mailboxIdle")
                        .taskExecutor(connection)
                        .shouldReconnectAutomatically(true)
                        .reconnectDelay(mailbox.reconnect().toMillis())
                        .errorChannel("errorChannel"))
                .handle(IMAPMessage.class, (mail, headers) -> {
                    receiveMail.take(mail);
                    return null;
                })
                .get();
    }

    @Bean
    IntegrationFlow mailThatWasOverlooked(
            MailAccount account, MailboxProperties mailbox, RetryLater retryLater, ReceiveMail receiveMail) {
        return IntegrationFlow.from(
                        Mail.imapInboundAdapter(new FolderReceiver(account, mailbox.folder(), retryLater)),
                        endpoint -> endpoint.id("mailboxPoll")
                                .poller(Pollers.fixedDelay(mailbox.poll(), mailbox.poll())
                                        .maxMessagesPerPoll(200)
                                        .errorChannel("errorChannel")))
                .handle(IMAPMessage.class, (mail, headers) -> {
                    receiveMail.take(mail);
                    return null;
                })
                .get();
    }
}
