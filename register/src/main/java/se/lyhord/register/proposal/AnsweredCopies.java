package se.lyhord.register.proposal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.people.Person;
import se.lyhord.register.routine.Routines;

/** Finds the letter to a colleague that a mail answers, and whose answer would be one: the one it was sent to, the enhet and the nämnd's people. */
@Component
@Transactional(readOnly = true)
public class AnsweredCopies {
    private final JdbcClient jdbc;
    private final Routines routines;

    AnsweredCopies(JdbcClient jdbc, Routines routines) {
        this.jdbc = jdbc;
        this.routines = routines;
    }

    /**
     * The nämnd's copy or letter to a chef with one of these marks, else with one of these Message-IDs.
     *
     * @param marks from bounce addresses
     * @param messageIds without angle brackets
     */
    public Optional<Copy> find(String namnd, Collection<String> marks, Collection<String> messageIds) {
        return jdbc.sql("""
                        select coalesce(a.merged_into, a.id) as arende, a.unit, d.kind, d.recipient
                        from dispatch d join arende a on a.id = d.arende
                        where d.namnd = :namnd and (d.mark = any (:marks) or d.message_id = any (:ids))
                          and d.kind in ('KOPIA_TILL_ENHET', 'KOPIA_TILL_KONTAKTPERSON', 'TILL_CHEF')
                        order by d.mark = any (:marks) desc, d.id limit 1
                        """)
                .param("namnd", namnd)
                .param("marks", marks.toArray(String[]::new))
                .param("ids", messageIds.stream().map(id -> "<" + id + ">").toArray(String[]::new))
                .query((row, number) -> new Copy(
                        row.getLong("arende"),
                        Brevslag.valueOf(row.getString("kind")),
                        answerers(
                                namnd,
                                Optional.ofNullable(row.getString("recipient")),
                                Optional.ofNullable(row.getString("unit")))))
                .optional();
    }

    private Set<String> answerers(String namnd, Optional<String> recipient, Optional<String> unit) {
        Rutin rutin = routines.today(namnd).rutin();
        Set<String> answerers = new HashSet<>();
        recipient.ifPresent(answerers::add);
        unit.flatMap(rutin::unit)
                .filter(known -> !known.external())
                .map(Enhet::email)
                .ifPresent(answerers::add);
        rutin.people().stream().map(Person::email).forEach(answerers::add);
        return answerers;
    }

    /**
     * A letter that told a colleague of an ärende.
     *
     * @param arende the ärende, or the one that took it over
     * @param answerers addresses of those who may propose its answer
     */
    public record Copy(long arende, Brevslag kind, Set<String> answerers) {
        /** Keeps its own copy. */
        public Copy {
            answerers = Set.copyOf(answerers);
        }
    }
}
