package se.lyhord.intake.receive.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.intake.receive.mailbox.settings.MailboxSettings;

/** Keeps how it goes with a folder: the thread that reads it writes, whoever watches reads. */
class FolderReport {
    /** What an answer of the server may take beyond the poll interval. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final Clock clock;
    private MailboxState state;
    private boolean exists = true;
    private boolean cannotMove;

    FolderReport(String namnd, MailboxSettings mailbox, String folder, Clock clock) {
        this.clock = clock;
        this.state = new MailboxState(
                namnd,
                mailbox + "/" + folder,
                null,
                null,
                null,
                0,
                null,
                0,
                mailbox.shadow(),
                mailbox.poll().plus(PATIENCE));
    }

    /** As of now; empty for a folder that need not be there and is not. */
    synchronized Optional<MailboxState> state() {
        return exists ? Optional.of(state) : Optional.empty();
    }

    synchronized void contact(String name, long backlog) {
        exists = true;
        String problem = cannotMove ? "Brev är mottagna, men servern flyttar dem inte ur mappen." : null;
        write(name, clock.instant(), problem, backlog, backlog == 0 ? null : state.oldestWaiting(), state.received());
    }

    synchronized void oldestWaiting(@Nullable Instant oldest) {
        state = new MailboxState(
                state.namnd(),
                state.name(),
                state.lastContact(),
                state.problem(),
                state.problemSince(),
                state.backlog(),
                oldest,
                state.received(),
                state.shadow(),
                state.silence());
    }

    synchronized void received(int mails) {
        write(
                state.name(),
                clock.instant(),
                state.problem(),
                Math.max(0, state.backlog() - mails),
                state.oldestWaiting(),
                state.received() + mails);
    }

    /** Whether what is in the ledger stays where it was although it should not. */
    synchronized void cannotMove(boolean yes) {
        cannotMove = yes;
    }

    /** Notes why mail cannot be received; gives whether that is news. */
    synchronized boolean failed(String problem) {
        boolean news = !problem.equals(state.problem());
        exists = true;
        write(state.name(), state.lastContact(), problem, state.backlog(), state.oldestWaiting(), state.received());
        return news;
    }

    /** The folder is not there and need not be. */
    synchronized void isAbsent() {
        exists = false;
    }

    private void write(
            String name,
            @Nullable Instant contact,
            @Nullable String problem,
            long backlog,
            @Nullable Instant oldest,
            long received) {
        Instant since =
                problem == null ? null : problem.equals(state.problem()) ? state.problemSince() : clock.instant();
        state = new MailboxState(
                state.namnd(),
                name,
                contact,
                problem,
                since,
                backlog,
                oldest,
                received,
                state.shadow(),
                state.silence());
    }
}
