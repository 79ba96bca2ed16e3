package se.lyhord.register.conversation.letter;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.deadline.Frister;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.LetterEvent.LetterLeftToPerson;
import se.lyhord.register.event.LetterEvent.LetterShown;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Puts a letter into the conversations that opened its ärende. One that has no other address is sent by that; where nobody reads it, a person sees to it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ShowLetter {
    private static final String NOBODY = "Ingen har längre en kod till ärendet. Brevet går inte att visa.";

    private final JdbcClient jdbc;
    private final ArendeLog log;
    private final Frister frister;
    private final Signals signals;
    private final Clock clock;

    ShowLetter(JdbcClient jdbc, ArendeLog log, Frister frister, Signals signals, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.frister = frister;
        this.signals = signals;
        this.clock = clock;
    }

    /** Whoever calls holds the ärende. */
    void show(DueLetter due) {
        jdbc.sql("""
                        update dispatch set shown_at = :now, state = case when only_here then 'SENT' else state end,
                                            sent_at = case when only_here then :now else sent_at end
                        from (select id, recipient is null and postal_address is null and state = 'PLANNED' as only_here from dispatch where id = :id) as it
                        where dispatch.id = it.id and show_at <= :now and shown_at is null and state <> 'CANCELLED'
                        returning kind, only_here, subject, body
                        """)
                .param("id", due.id())
                .param("now", now())
                .query((row, number) -> new Shown(
                        Brevslag.valueOf(row.getString("kind")),
                        row.getBoolean("only_here"),
                        row.getString("subject"),
                        row.getString("body")))
                .optional()
                .ifPresent(letter -> tell(due, letter));
    }

    private void tell(DueLetter due, Shown letter) {
        boolean isRead = say(due, letter) > 0;
        if (isRead) {
            log.append(
                    due.arende(), ArendeLog.BOT, new LetterShown(letter.kind().label()));
            if (letter.kind() == Brevslag.BEKRAFTELSE) {
                frister.done(due.arende(), Duty.BEKRAFTELSE);
            } else if (letter.kind() == Brevslag.SVAR) {
                nobodyWaits(due);
            }
            signals.send(Signal.CONVERSATION);
        } else if (letter.onlyHere()) {
            leaveToPerson(due, letter);
        }
        signals.send(Signal.DISPATCH);
        signals.send(Signal.ARENDE);
    }

    private void leaveToPerson(DueLetter due, Shown letter) {
        jdbc.sql(
                        "update dispatch set state = 'MANUAL', sent_at = null, show_at = null, shown_at = null, reason = :reason where id = :id")
                .param("id", due.id())
                .param("reason", NOBODY)
                .update();
        if (letter.kind() == Brevslag.SVAR) {
            frister.reopen(due.arende(), Duty.SVAR);
        }
        log.append(
                due.arende(),
                ArendeLog.BOT,
                new LetterLeftToPerson(letter.kind().label(), NOBODY));
    }

    /** Who has been answered waits for nobody, until they ask again. */
    private void nobodyWaits(DueLetter due) {
        jdbc.sql(
                        "update conversation set asked_at = null where asked_at is not null and conversation_arende(id) = :arende and namnd = :namnd")
                .param("arende", due.arende())
                .param("namnd", due.namnd())
                .update();
    }

    private int say(DueLetter due, Shown letter) {
        return jdbc.sql("""
                        select add_conversation_line(opened.conversation, :now, 'LETTER', :subject, :body, :letter)
                        from (select distinct c.conversation from message m join conversation_message c on c.ledger = m.ledger
                              where m.arende = :arende and not m.follow_up) as opened
                        """)
                .param("now", now())
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("letter", due.id())
                .param("arende", due.arende())
                .query(Integer.class)
                .list()
                .size();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private record Shown(Brevslag kind, boolean onlyHere, String subject, String body) {}
}
