package se.lyhord.intake.receive.mailbox;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.SmartLifecycle;
import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.integration.dsl.context.IntegrationFlowContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.routine.Rutin;
import se.lyhord.intake.IntakeProperties;
import se.lyhord.intake.receive.mailbox.imap.ImapAccount;
import se.lyhord.intake.receive.mailbox.settings.FolderChoice;
import se.lyhord.intake.receive.mailbox.settings.MailboxSettings;
import se.lyhord.intake.receive.mailbox.settings.Mailboxes;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.ledger.Ledger;

/** Makes a flow for each folder of each mailbox, so that none holds up another, and starts them when everything else is up. */
@Component
@OnNode(NodeRole.INTAKE)
class MailboxFlows implements SmartLifecycle, MailboxStates {
    private final Mailboxes mailboxes;
    private final IntakeProperties intake;
    private final Rutin rutin;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final IntegrationFlowContext flows;
    private final SslBundles bundles;
    private final Clock clock;
    private final List<FolderReport> reports = new ArrayList<>();
    private final List<String> running = new ArrayList<>();

    MailboxFlows(
            Mailboxes mailboxes,
            IntakeProperties intake,
            Rutin rutin,
            Ledger ledger,
            TransactionTemplate transaction,
            IntegrationFlowContext flows,
            SslBundles bundles,
            Clock clock) {
        this.mailboxes = mailboxes;
        this.intake = intake;
        this.rutin = rutin;
        this.ledger = ledger;
        this.transaction = transaction;
        this.flows = flows;
        this.bundles = bundles;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        for (MailboxSettings mailbox : mailboxes.all()) {
            ImapAccount account = new ImapAccount(mailbox, bundles, clock);
            for (FolderChoice folder : mailbox.foldersToRead()) {
                start(account, mailbox, folder);
            }
        }
    }

    private void start(ImapAccount account, MailboxSettings mailbox, FolderChoice folder) {
        RetryLater retryLater = new RetryLater(clock);
        FolderReport report = new FolderReport(mailbox, folder.name(), clock);
        ReceiveMails receiveMails = new ReceiveMails(
                ledger,
                new RecordMails(ledger, transaction, mailbox.largest()),
                new MoveReceived(retryLater, report),
                retryLater,
                report,
                intake.attempts());
        MailSources sources = new MailSources(rutin.namnd().id(), mailbox, clock);
        IntegrationFlow mailboxToLedger = IntegrationFlow.from(
                        new FolderWatch(account, mailbox, folder, retryLater, report))
                .handle(FoundMails.class, new TakeMails(receiveMails, sources))
                .get();
        reports.add(report);
        running.add(flows.registration(mailboxToLedger)
                .id("mailbox " + mailbox + "/" + folder.name())
                .register()
                .getId());
    }

    @Override
    public synchronized void stop() {
        running.forEach(flows::remove);
        running.clear();
        reports.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !running.isEmpty();
    }

    @Override
    public synchronized List<MailboxState> all() {
        return reports.stream()
                .map(FolderReport::state)
                .flatMap(Optional::stream)
                .toList();
    }
}
