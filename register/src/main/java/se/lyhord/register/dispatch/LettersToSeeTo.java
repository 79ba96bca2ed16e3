package se.lyhord.register.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** The letters that wait for a person: those that automation must not send, that could not be sent, or that came back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LettersToSeeTo {
    private static final String SELECT = """
            select d.id, d.arende, coalesce(a.diarienummer, a.reference) as name, d.kind, d.state, d.recipient, d.postal_address, d.subject, d.body,
                   d.language, d.reason, d.planned_at
            from dispatch d join arende a on a.id = d.arende
            where d.namnd = :namnd and d.state in ('FAILED', 'RETURNED', 'MANUAL') and\s""";

    private static final List<String> TO_CITIZENS = Arrays.stream(Brevslag.values())
            .filter(Brevslag::isToCitizen)
            .map(Brevslag::name)
            .toList();

    private final JdbcClient jdbc;
    private final Signals signals;
    private final Clock clock;

    LettersToSeeTo(JdbcClient jdbc, Signals signals, Clock clock) {
        this.jdbc = jdbc;
        this.signals = signals;
        this.clock = clock;
    }

    /** One page of the nämnd's that are in one of these states, the one that has waited longest first. */
    @Transactional(readOnly = true)
    public List<LetterToSeeTo> page(String namnd, Set<DispatchState> states, int offset, int limit) {
        return jdbc.sql(SELECT + "d.state in (:states) order by d.planned_at, d.id offset :offset limit :limit")
                .param("states", names(states))
                .param("namnd", namnd)
                .param("offset", offset)
                .param("limit", limit)
                .query(LetterToSeeTo::of)
                .list();
    }

    /**
     * Those to citizens that these enheter or persons may be the ones to see to, without what they say, the one that has waited longest first. Whose a
     * restricted ärende is, is for others to say.
     */
    @Transactional(readOnly = true)
    public List<LetterAtEnhet> at(
            String namnd, Set<DispatchState> states, Collection<String> units, Collection<String> persons) {
        return jdbc.sql("""
                        select d.id, a.arrived_at, a.unit, a.flags, a.taken_over_by, a.restricted
                        from dispatch d join arende a on a.id = d.arende
                        where d.namnd = :namnd and d.state in ('FAILED', 'RETURNED', 'MANUAL') and d.state in (:states) and d.kind in (:kinds)
                        and (a.unit = any (:units) or a.taken_over_by = any (:persons) or a.restricted)
                        order by d.planned_at, d.id
                        """)
                .param("namnd", namnd)
                .param("states", names(states))
                .param("kinds", TO_CITIZENS)
                .param("units", units.toArray(String[]::new))
                .param("persons", persons.toArray(String[]::new))
                .query(LetterAtEnhet::of)
                .list();
    }

    private static List<String> names(Set<DispatchState> states) {
        return states.stream().map(DispatchState::name).toList();
    }

    /** How many of the nämnd's are in one of these states. */
    @Transactional(readOnly = true)
    public int count(String namnd, Set<DispatchState> states) {
        return jdbc.sql("""
                        select count(*) from dispatch
                        where namnd = :namnd and arende is not null and state in ('FAILED', 'RETURNED', 'MANUAL') and state in (:states)
                        """)
                .param("states", names(states))
                .param("namnd", namnd)
                .query(Integer.class)
                .single();
    }

    /** The letter, if it waits for a person. */
    @Transactional(readOnly = true)
    public Optional<LetterToSeeTo> find(String namnd, long letter) {
        return jdbc.sql(SELECT + "d.id = :id")
                .param("namnd", namnd)
                .param("id", letter)
                .query(LetterToSeeTo::of)
                .optional();
    }

    /**
     * A person sent it then, and what waits to be shown is; no report about a mail is about it any more. Each of these tells whether the letter still waited.
     *
     * @param how as a sentence in Swedish
     */
    public boolean sent(long letter, String by, Instant when, String how) {
        return changed(jdbc.sql("""
                        update dispatch set state = 'SENT', seen_to_by = :by, sent_at = :when, attempts = 0, reason = :how,
                                            show_at = case when show_at > :now then :now else show_at end
                        where id = :id and state in ('FAILED', 'RETURNED', 'MANUAL')
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", letter)
                .param("by", by)
                .param("how", how)
                .param("when", when.atOffset(ZoneOffset.UTC))
                .update());
    }

    /** It goes by mail after all, to the same address or another. */
    public boolean mail(long letter, String by, String address) {
        return changed(jdbc.sql("""
                                update dispatch set state = 'PLANNED', seen_to_by = :by, recipient = :address, attempts = 0, not_before = :now,
                                                    returned_at = null, dead_address = false,
                                                    show_at = case when show_at > :now then :now else show_at end
                                where id = :id and state in ('FAILED', 'RETURNED', 'MANUAL')
                                """)
                .param("id", letter)
                .param("by", by)
                .param("address", address)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
    }

    /** It is not sent at all; the reason is a sentence in Swedish. */
    public boolean drop(long letter, String by, String reason) {
        return changed(jdbc.sql(
                        "update dispatch set state = 'CANCELLED', seen_to_by = :by, reason = :reason where id = :id and "
                                + "state in ('FAILED', 'RETURNED', 'MANUAL')")
                .param("id", letter)
                .param("by", by)
                .param("reason", reason)
                .update());
    }

    private boolean changed(int letters) {
        signals.send(Signal.DISPATCH);
        return letters == 1;
    }
}
