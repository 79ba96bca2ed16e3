package se.lyhord.register.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.question.Asked.Citizen;
import se.lyhord.register.question.Asked.Colleague;
import se.lyhord.register.question.Asked.Unit;

/** The questions of all ärenden. */
@Component
@Transactional(readOnly = true)
public class Questions {
    private static final String SELECT = """
            select q.*, a.namnd, coalesce(a.diarienummer, a.reference) as arende_name from question q join arende a on a.id = q.arende where\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Questions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a new one and gives its id. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long ask(long arende, Account by, Asked to, String words) {
        return jdbc.sql("""
                        insert into question (arende, asked_by, asked_name, asker_person, asked_person, asked_unit, words, asked_at)
                        values (:arende, :by, :name, :asker, :person, :unit, :words, :now) returning id
                        """)
                .param("arende", arende)
                .param("by", by.username())
                .param("name", by.name())
                .param("asker", by.person())
                .param("person", to instanceof Colleague(String person) ? person : null)
                .param("unit", to instanceof Unit(String unit) ? unit : null)
                .param("words", words)
                .param("now", now())
                .query(Long.class)
                .single();
    }

    /** Ends an open one, with its answer or without; false when it had ended already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean end(long question, @Nullable String reply, String by) {
        return jdbc.sql(
                                "update question set reply = :reply, replied_name = :by, ended_at = :now where id = :id and ended_at is null")
                        .param("id", question)
                        .param("reply", reply)
                        .param("by", by)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Lets the open ones follow to the ärende that takes theirs over; gives their ids. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> passOn(long absorbed, long into) {
        return jdbc.sql("update question set arende = :into where arende = :absorbed and ended_at is null returning id")
                .param("into", into)
                .param("absorbed", absorbed)
                .query(Long.class)
                .list();
    }

    /** Ends the open ones of an ärende without an answer; gives their ids. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> endAll(long arende) {
        return jdbc.sql("update question set ended_at = :now where arende = :arende and ended_at is null returning id")
                .param("arende", arende)
                .param("now", now())
                .query(Long.class)
                .list();
    }

    /** This one of the nämnd's. */
    public Optional<Question> find(String namnd, long id) {
        return jdbc.sql(SELECT + "a.namnd = :namnd and q.id = :id")
                .param("namnd", namnd)
                .param("id", id)
                .query(Questions::question)
                .optional();
    }

    /** Those of an ärende, oldest first. */
    public List<Question> of(long arende) {
        return jdbc.sql(SELECT + "q.arende = :arende order by q.id")
                .param("arende", arende)
                .query(Questions::question)
                .list();
    }

    /** The nämnd's open ones to these people and enheter, oldest first. */
    public List<Question> waitingFor(String namnd, Collection<String> persons, Collection<String> units) {
        return jdbc.sql(
                        SELECT
                                + "a.namnd = :namnd and q.ended_at is null and (q.asked_person = any (:persons) or q.asked_unit = any (:units)) order by q.id limit 100")
                .param("namnd", namnd)
                .param("persons", persons.toArray(String[]::new))
                .param("units", units.toArray(String[]::new))
                .query(Questions::question)
                .list();
    }

    /** The last one about an ärende, or about what it took over, that was put to these people and enheter, also when nobody waits any more. */
    public Optional<Question> lastPutTo(
            String namnd, long arende, Collection<String> persons, Collection<String> units) {
        return jdbc.sql(SELECT + """
                        a.namnd = :namnd and (q.asked_person = any (:persons) or q.asked_unit = any (:units))
                          and q.arende = (select coalesce(merged_into, id) from arende where id = :arende)
                        order by q.ended_at is null desc, q.id desc limit 1
                        """)
                .param("namnd", namnd)
                .param("arende", arende)
                .param("persons", persons.toArray(String[]::new))
                .param("units", units.toArray(String[]::new))
                .query(Questions::question)
                .optional();
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Question(
                row.getLong("id"),
                row.getString("namnd"),
                row.getLong("arende"),
                row.getString("arende_name"),
                row.getString("asked_by"),
                row.getString("asked_name"),
                row.getString("asker_person"),
                asked(row),
                row.getString("words"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("reply"),
                row.getString("replied_name"),
                ended == null ? null : ended.toInstant());
    }

    private static Asked asked(ResultSet row) throws SQLException {
        String person = row.getString("asked_person");
        String unit = row.getString("asked_unit");
        if (person != null) {
            return new Colleague(person);
        }
        return unit == null ? new Citizen() : new Unit(unit);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
