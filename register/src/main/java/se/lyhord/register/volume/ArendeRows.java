package se.lyhord.register.volume;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.arende.Summary;
import se.lyhord.register.deadline.Frist;
import se.lyhord.register.event.EventChain;

/** Rows of ärenden and of what belongs to each. */
final class ArendeRows {
    private final CopyTable arenden = new CopyTable(
            "arende",
            "id, namnd, reference, diarienummer, status, arrived_at, title, excerpt, sender_name, sender_address, sender_phone, sender_postal, channel, language, suggestion, kind, factor, unit, flags, answer_due");
    private final CopyTable messages =
            new CopyTable("message", "id, arende, ledger, follow_up, arrived_at, subject, body, new_text, warnings");
    private final CopyTable attachments =
            new CopyTable("attachment", "message, position, name, type, size, text, text_at");
    private final CopyTable events = new CopyTable("arende_event", "arende, seq, at, actor, type, data, hash");
    private final CopyTable frister =
            new CopyTable("frist", "arende, name, rule, warn_at, due_at, done_at, cancelled_at, warned_at, missed_at");
    private final CopyTable measures =
            new CopyTable("measure", "id, arende, text, done, follow_up, result, followed_up, added_by, added_at");
    private final CopyTable alarms = new CopyTable(
            "alarm",
            "id, namnd, arende, cause, person, address, sentence, urgent, due_at, raised_at, not_before, mailed_at");
    private final Volume volume;

    ArendeRows(Volume volume) {
        this.volume = volume;
    }

    List<CopyTable> tables() {
        return List.of(arenden, messages, attachments, events, frister, measures, alarms);
    }

    void arende(Draft draft, String reference, @Nullable String number, String suggestion, @Nullable Instant due) {
        boolean confirmed = draft.isConfirmed();
        var example = draft.example();
        Citizen sender = draft.sender();
        Summary summary = Summary.of(draft.subject(), draft.text());
        arenden.row(
                draft.id(),
                volume.namnd(),
                reference,
                number,
                draft.status(),
                draft.arrivedAt(),
                summary.title(),
                summary.excerpt(),
                sender.name(),
                sender.address(),
                sender.phone(),
                sender.postal(),
                draft.channel(),
                "sv",
                suggestion,
                confirmed ? example.kind() : null,
                confirmed ? example.factor() : null,
                confirmed ? example.unit() : null,
                draft.flags(),
                due == null ? "infinity" : due);
        if (Story.hasMeasure(draft)) {
            measures.row(draft.id(), draft.id(), Story.MEASURE, true, null, null, null, "chef", draft.doneAt());
        }
    }

    void message(Draft draft, long ledger, boolean followUp, Instant at, String text, @Nullable String file) {
        messages.row(ledger, draft.id(), ledger, followUp, at, draft.subject(), text, text, List.of());
        if (file != null) {
            attachments.row(ledger, 0, RawMail.FILE_NAME, "text/plain", file.length(), file, at.plusSeconds(30));
        }
    }

    void events(Draft draft, EventChain chain) {
        chain.all()
                .forEach(event -> events.row(
                        draft.id(),
                        event.seq(),
                        event.at(),
                        event.actor(),
                        event.type(),
                        event.data(),
                        "\\x" + event.hash()));
    }

    void frist(Draft draft, Frist frist, @Nullable Instant done, @Nullable Instant cancelled) {
        Instant ended = done == null ? cancelled : done;
        boolean open = ended == null;
        boolean warned = frist.warnAt().isBefore(open ? volume.until() : ended);
        boolean missed = frist.dueAt().isBefore(open ? volume.until() : ended);
        frister.row(
                draft.id(),
                frist.duty(),
                frist.rule(),
                frist.warnAt(),
                frist.dueAt(),
                done,
                cancelled,
                warned ? frist.warnAt() : null,
                missed ? frist.dueAt().plusSeconds(60) : null);
    }

    /** That an answer is late, for the registrator. */
    void late(Draft draft, Frist frist, String person) {
        Instant raised = frist.dueAt().plusSeconds(60);
        alarms.row(
                draft.id(),
                volume.namnd(),
                draft.id(),
                "MISSED " + frist.duty(),
                person,
                person,
                "Fristen har gått ut.",
                false,
                frist.dueAt(),
                raised,
                raised,
                raised);
    }
}
