package se.lyhord.register.conversation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.Brevslag;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.deadline.Frister;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.LetterEvent.LetterLeftToPerson;
import se.lyhord.register.event.LetterEvent.LetterShown;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/**
 * Puts letters into the conversations that opened their ärenden, when their moment has come; one that has no other address is sent by that. Only
 * who opened an ärende reads its letters, not who wrote something that was added to it.
 */
@Component
public class ShowLetters {
    private static final String NOBODY = "Ingen har längre en kod till ärendet. Brevet går inte att visa.";

    private final JdbcClient jdbc;
    private final Arenden arenden;
    private final ArendeLog log;
    private final Frister frister;
    private final Signals signals;
    private final Clock clock;

    ShowLetters(JdbcClient jdbc, Arenden arenden, ArendeLog log, Frister frister, Signals signals, Clock clock) {
        this.jdbc = jdbc;
        this.arenden = arenden;
        this.log = log;
        this.frister = frister;
        this.signals = signals;
        this.clock = clock;
    }

    /** Shows the letter that has waited longest; false when none is due. */
    @Transactional
    public boolean showNext() {
        Optional<Due> due = jdbc.sql("""
                        select id, namnd, arende from dispatch
                        where show_at <= :now and show_at is not null and shown_at is null and state <> 'CANCELLED' order by show_at, id limit 1
                        """)
                .param("now", now())
                .query((row, number) -> new Due(row.getLong("id"), row.getString("namnd"), row.getLong("arende")))
                .optional();
        due.ifPresent(this::show);
        return due.isPresent();
    }

    private void show(Due due) {
        // The ärende first, as verbs do, so that nobody waits for each other.
        arenden.hold(due.namnd(), due.arende());
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

    private void tell(Due due, Shown letter) {
        boolean isRead = say(due, letter) > 0;
        if (isRead) {
            log.append(
                    due.arende(), ArendeLog.BOT, new LetterShown(letter.kind().label()));
            if (letter.kind() == Brevslag.BEKRAFTELSE) {
                frister.done(due.arende(), Duty.BEKRAFTELSE);
            }
            signals.send(Signal.CONVERSATION);
        } else if (letter.onlyHere()) {
            jdbc.sql("update dispatch set state = 'MANUAL', sent_at = null, reason = :reason where id = :id")
                    .param("id", due.id())
                    .param("reason", NOBODY)
                    .update();
            log.append(
                    due.arende(),
                    ArendeLog.BOT,
                    new LetterLeftToPerson(letter.kind().label(), NOBODY));
        }
        signals.send(Signal.DISPATCH);
        signals.send(Signal.ARENDE);
    }

    private int say(Due due, Shown letter) {
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

    private record Due(long id, String namnd, long arende) {}

    private record Shown(Brevslag kind, boolean onlyHere, String subject, String body) {}
}
