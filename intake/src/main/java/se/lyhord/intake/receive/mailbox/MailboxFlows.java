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
import se.lyhord.intake.IntakeProperties;
import se.lyhord.intake.read.MailReader;
import se.lyhord.intake.receive.mailbox.imap.ImapAccount;
import se.lyhord.intake.receive.mailbox.settings.FolderChoice;
import se.lyhord.intake.receive.mailbox.settings.MailboxSettings;
import se.lyhord.intake.receive.mailbox.settings.Mailboxes;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.database.StartRefusedException;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.routine.Routines;

/** Makes a flow for each folder of each mailbox, so that none holds up another, and starts them when everything else is up. */
@Component
@OnNode(NodeRole.INTAKE)
class MailboxFlows implements SmartLifecycle, MailboxStates {
    private final Mailboxes mailboxes;
    private final IntakeProperties intake;
    private final Routines routines;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final MailReader mailReader;
    private final IntegrationFlowContext flows;
    private final SslBundles bundles;
    private final Clock clock;
    private final List<FolderReport> reports = new ArrayList<>();
    private final List<String> running = new ArrayList<>();

    MailboxFlows(
            Mailboxes mailboxes,
            IntakeProperties intake,
            Routines routines,
            Ledger ledger,
            TransactionTemplate transaction,
            MailReader mailReader,
            IntegrationFlowContext flows,
            SslBundles bundles,
            Clock clock) {
        this.mailboxes = mailboxes;
        this.intake = intake;
        this.routines = routines;
        this.ledger = ledger;
        this.transaction = transaction;
        this.mailReader = mailReader;
        this.flows = flows;
        this.bundles = bundles;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        for (MailboxSettings mailbox : mailboxes.all()) {
            String namnd = namndOf(mailbox);
            ImapAccount account = new ImapAccount(mailbox, bundles, clock);
            for (FolderChoice folder : mailbox.foldersToRead()) {
                start(namnd, account, mailbox, folder);
            }
        }
    }

    /** Nobody may guess whose mail it is: each nämnd is an authority of its own. */
    private String namndOf(MailboxSettings mailbox) {
        List<String> namnder = routines.namnder();
        String named = mailbox.namnd() == null && namnder.size() == 1 ? namnder.getFirst() : mailbox.namnd();
        if (named == null || !namnder.contains(named)) {
            throw new StartRefusedException("Ange .namnd för brevlådan " + mailbox + ": en av "
                    + String.join(", ", namnder) + ". Varje brevlåda hör till en nämnd.");
        }
        return named;
    }

    private void start(String namnd, ImapAccount account, MailboxSettings mailbox, FolderChoice folder) {
        RetryLater retryLater = new RetryLater(clock);
        FolderReport report = new FolderReport(namnd, mailbox, folder.name(), clock);
        ReceiveMails receiveMails = new ReceiveMails(
                ledger,
                new RecordMails(ledger, transaction, mailReader, mailbox.largest()),
                new MoveReceived(retryLater, report),
                retryLater,
                report,
                intake.attempts());
        MailSources sources = new MailSources(namnd, mailbox, clock);
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
