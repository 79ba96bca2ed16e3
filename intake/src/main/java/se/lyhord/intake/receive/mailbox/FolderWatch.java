package se.lyhord.intake.receive.mailbox;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.integration.endpoint.MessageProducerSupport;
import org.springframework.messaging.support.GenericMessage;
import se.lyhord.intake.receive.mailbox.imap.ImapAccount;
import se.lyhord.intake.receive.mailbox.imap.MailHead;
import se.lyhord.intake.receive.mailbox.imap.MailboxProblemException;
import se.lyhord.intake.receive.mailbox.imap.OpenFolder;
import se.lyhord.intake.receive.mailbox.imap.Problems;
import se.lyhord.intake.receive.mailbox.settings.FolderChoice;
import se.lyhord.intake.receive.mailbox.settings.MailboxSettings;

/**
 * Watches one folder on one connection: sends what lies in it into its flow, oldest first, and waits for more. Whatever happens, it connects again;
 * a mailbox that nobody reads any more is the one thing that must not happen.
 */
class FolderWatch extends MessageProducerSupport {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    /** How often to see if a folder that need not be there has come. */
    private static final Duration ABSENCE = Duration.ofMinutes(10);

    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final ImapAccount account;
    private final MailboxSettings mailbox;
    private final FolderChoice choice;
    private final RetryLater retryLater;
    private final FolderReport report;
    private final Thread thread = Thread.ofPlatform().daemon(true).unstarted(this::watchForEver);
    private volatile boolean stopping;
    private volatile @Nullable OpenFolder open;

    FolderWatch(
            ImapAccount account,
            MailboxSettings mailbox,
            FolderChoice choice,
            RetryLater retryLater,
            FolderReport report) {
        this.account = account;
        this.mailbox = mailbox;
        this.choice = choice;
        this.retryLater = retryLater;
        this.report = report;
    }

    @Override
    protected void doStart() {
        thread.setName("lyhord-mailbox-" + choice.name());
        thread.start();
    }

    @Override
    protected void doStop() {
        stopping = true;
        OpenFolder waiting = open;
        if (waiting != null) {
            waiting.disturb();
        }
        thread.interrupt();
        try {
            thread.join(FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watchForEver() {
        try {
            while (!stopping) {
                Thread.sleep(watchUntilItFails());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives how long to wait before the next try. */
    private Duration watchUntilItFails() throws InterruptedException {
        try (OpenFolder folder = account.open(choice)) {
            open = folder;
            watch(folder);
        } catch (MailboxProblemException absent) {
            if (!choice.mustExist()) {
                report.isAbsent();
                return ABSENCE;
            }
            failed(absent);
        } catch (MessagingException | RuntimeException | Error e) {
            failed(e);
        } finally {
            open = null;
        }
        return mailbox.reconnect();
    }

    private void failed(Throwable e) {
        if (stopping) {
            return;
        }
        String problem = Problems.sentence(e);
        if (report.failed(problem)) {
            LOG.warn("{}/{}: {}", mailbox, choice.name(), problem, e);
        } else {
            LOG.debug("{}/{} still fails", mailbox, choice.name(), e);
        }
    }

    private void watch(OpenFolder folder) throws MessagingException, InterruptedException {
        Backlog backlog = new Backlog(retryLater, mailbox.since());
        String name = mailbox + "/" + folder.name();
        while (!stopping) {
            backlog.look(folder);
            report.contact(name, backlog.size());
            for (List<Long> next = backlog.next(); !next.isEmpty() && !stopping; next = backlog.next()) {
                take(folder, next);
                report.contact(name, backlog.size());
            }
            if (!stopping) {
                folder.awaitNews(mailbox.poll(), getTaskScheduler());
                folder.lookAnew();
            }
        }
    }

    private void take(OpenFolder folder, List<Long> uids) throws MessagingException {
        List<MailHead> heads = folder.heads(uids);
        for (Long uid : uids) {
            if (heads.stream().noneMatch(head -> head.uid() == uid)) {
                retryLater.succeeded(folder.uidValidity(), uid);
            }
        }
        report.oldestWaiting(heads.stream()
                .map(MailHead::arrived)
                .filter(Objects::nonNull)
                .min(Comparator.<Instant>naturalOrder())
                .orElse(null));
        sendMessage(new GenericMessage<>(new FoundMails(folder, heads)));
    }
}
