package se.lyhord.register.volume;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.Alarm;
import se.lyhord.config.routine.people.Post;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.deadline.Frist;
import se.lyhord.register.event.MessageEvent.FollowUpReceived;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.routine.RoutineInForce;

/** Ärenden that are written together, with all that belongs to them. */
final class Batch {
    /** Of so many alarms one is not seen yet. */
    private static final int UNSEEN = 10;

    private final Drafts drafts;
    private final Plan plan;
    private final Material material;
    private final RoutineInForce routine;
    private final LedgerRows ledger;
    private final ArendeRows arenden;
    private final LetterRows letters;
    private final String registrator;

    Batch(Volume volume, Drafts drafts, Plan plan, Material material, RoutineInForce routine) {
        this.drafts = drafts;
        this.plan = plan;
        this.material = material;
        this.routine = routine;
        this.ledger = new LedgerRows(volume);
        this.arenden = new ArendeRows(volume);
        this.letters = new LetterRows(volume, routine.rutin());
        this.registrator = registrator(routine.rutin());
    }

    private static String registrator(Rutin rutin) {
        Post post = rutin.posts().get(Alarm.REGISTRATOR);
        if (post == null) {
            throw new IllegalStateException("Every routine has a registrator");
        }
        String email = post.email();
        return email == null ? String.valueOf(post.person()) : email;
    }

    void add(int place) {
        Draft draft = drafts.at(place);
        int sequence = plan.number(draft);
        String number = sequence == 0 ? null : routine.rutin().diary().number(Plan.year(draft), sequence);
        long opening = plan.opening(draft);
        String file = draft.attached() ? "Till er som läser.\n\n" + draft.text() + "\n" : null;
        ledger.message(opening, draft, draft.arrivedAt(), draft.text(), Outcome.REGISTERED, file);
        String reference = ledger.reference(opening);
        frister(draft, reference, number);
        arenden.message(draft, opening, false, draft.arrivedAt(), draft.text(), file);
        arenden.events(draft, new Story(draft).tell(opening, number, draft.followedUp() ? followUp(draft) : null));
        letters.add(draft, Objects.requireNonNullElse(number, reference));
        for (int i = 0; i < draft.noise(); i++) {
            ledger.noise(plan.noise(draft) + i, draft);
        }
    }

    private FollowUpReceived followUp(Draft draft) {
        long row = plan.followUp(draft);
        Instant at = drafts.laterThan(draft);
        String text = "Hej igen! Har ni hunnit titta på det här med " + draft.street() + "? Hälsningar";
        ledger.message(row, draft, at, text, Outcome.FOLLOW_UP, null);
        arenden.message(draft, row, true, at, text, null);
        return new FollowUpReceived(row, at, "Svar på bekräftelsen.");
    }

    private void frister(Draft draft, String reference, @Nullable String number) {
        var example = draft.example();
        List<Frist> planned = routine
                .frister()
                .of(
                        RoutineInForce.arrivalDate(draft.arrivedAt()),
                        draft.isConfirmed() ? example.kind() : "",
                        example.unit(),
                        draft.isConfirmed() ? Set.copyOf(draft.flags()) : Set.of())
                .stream()
                .map(Frist::open)
                .toList();
        Instant due = null;
        for (Frist frist : planned) {
            boolean answer = frist.duty() == Duty.SVAR;
            due = answer ? frist.dueAt() : due;
            if (frist.duty() == Duty.BEKRAFTELSE) {
                acknowledged(draft, frist);
            } else {
                work(draft, frist);
            }
        }
        arenden.arende(draft, reference, number, material.suggestion(example, draft.suggesting()), due);
    }

    private void acknowledged(Draft draft, Frist frist) {
        if (LetterRows.isAcknowledged(draft)) {
            arenden.frist(draft, frist, draft.arrivedAt().plusSeconds(28), null);
        }
    }

    private void work(Draft draft, Frist frist) {
        boolean open = draft.status() == ArendeStatus.INKOMMET || draft.status() == ArendeStatus.FORDELAT;
        boolean done = draft.isAnswered() && frist.duty() == Duty.SVAR;
        arenden.frist(draft, frist, done ? draft.doneAt() : null, open || done ? null : draft.doneAt());
        if (open && draft.place() % UNSEEN == 0 && frist.duty() == Duty.SVAR && drafts.isPast(frist.dueAt())) {
            arenden.late(draft, frist, registrator);
        }
    }

    /** Sends what was added and is empty again. */
    void send(Connection connection) throws SQLException, IOException {
        List<CopyTable> all = new ArrayList<>(arenden.tables());
        all.add(ledger.table());
        all.add(letters.table());
        for (CopyTable table : all) {
            table.send(connection);
        }
    }
}
