package se.lyhord.register.dispatch;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.letter.Brevslag;

/** The letters that wait for a person: those that automation must not send, that could not be sent, or that came back. */
@Component
@Transactional(readOnly = true)
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

    LettersToSeeTo(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of the nämnd's that are in one of these states, the one that has waited longest first. */
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
    public Optional<LetterToSeeTo> find(String namnd, long letter) {
        return jdbc.sql(SELECT + "d.id = :id")
                .param("namnd", namnd)
                .param("id", letter)
                .query(LetterToSeeTo::of)
                .optional();
    }
}
