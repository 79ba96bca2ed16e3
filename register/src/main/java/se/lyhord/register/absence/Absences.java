package se.lyhord.register.absence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.Organisation;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.Routines;

/** When people of a nämnd are away. */
@Component
@Transactional
public class Absences {
    private final JdbcClient jdbc;
    private final Routines routines;

    Absences(JdbcClient jdbc, Routines routines) {
        this.jdbc = jdbc;
        this.routines = routines;
    }

    /**
     * Keeps that a person is away.
     *
     * @throws RefusedException when the routine does not know both people, or the person is away already on any of the days
     */
    public Absence add(String namnd, String person, LocalDate firstDay, LocalDate lastDay, String deputy) {
        requireKnown(namnd, person, deputy);
        if (lastDay.isBefore(firstDay)) {
            throw new RefusedException("Den sista dagen kan inte ligga före den första.");
        }
        // Two colleagues who enter the same absence at once do so one after the other.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:namnd || ' ' || :person, 0))")
                .param("namnd", namnd)
                .param("person", person)
                .query((row, number) -> number)
                .list();
        if (list(namnd, firstDay, lastDay).stream()
                .anyMatch(known -> known.person().equals(person))) {
            throw new RefusedException("Personen är redan frånvarande under en del av tiden.");
        }
        return jdbc.sql("""
                        insert into absence (namnd, person, first_day, last_day, deputy) values (:namnd, :person, :first, :last, :deputy)
                        returning *
                        """)
                .param("namnd", namnd)
                .param("person", person)
                .param("first", firstDay)
                .param("last", lastDay)
                .param("deputy", deputy)
                .query(Absences::absence)
                .single();
    }

    private void requireKnown(String namnd, String person, String deputy) {
        Organisation organisation = routines.today(namnd).rutin().organisation();
        if (organisation.person(person).isEmpty() || organisation.person(deputy).isEmpty()) {
            throw new RefusedException("Välj personer som finns i rutinen.");
        }
        if (person.equals(deputy)) {
            throw new RefusedException("Välj någon annan som ersättare.");
        }
    }

    /** The person is back; the day is the first one at work again. An absence that had not begun by then is taken away. False when there was nothing to end. */
    public boolean end(String namnd, long id, LocalDate backOn) {
        int taken = jdbc.sql("delete from absence where namnd = :namnd and id = :id and first_day >= :back")
                .param("namnd", namnd)
                .param("id", id)
                .param("back", backOn)
                .update();
        int shortened = jdbc.sql(
                        "update absence set last_day = :last where namnd = :namnd and id = :id and last_day > :last")
                .param("namnd", namnd)
                .param("id", id)
                .param("last", backOn.minusDays(1))
                .update();
        return taken + shortened > 0;
    }

    /** Those that touch any of these days, first to begin first. */
    @Transactional(readOnly = true)
    public List<Absence> list(String namnd, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select * from absence where namnd = :namnd and first_day <= :to and last_day >= :from order by first_day, id
                        """)
                .param("namnd", namnd)
                .param("from", from)
                .param("to", to)
                .query(Absences::absence)
                .list();
    }

    /** Who is there on this day. */
    @Transactional(readOnly = true)
    public Presence on(String namnd, LocalDate day) {
        return new Presence(
                routines.today(namnd).rutin().organisation(),
                list(namnd, day, day).stream().collect(Collectors.toMap(Absence::person, Absence::deputy)));
    }

    private static Absence absence(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getLong("id"),
                row.getString("namnd"),
                row.getString("person"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("deputy"));
    }
}
