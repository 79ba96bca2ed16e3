package se.lyhord.register.alarm;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.deadline.Duty;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Settles alarms when what they were about has been seen to, within the transaction that sees to it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SettleAlarms {
    private final JdbcClient jdbc;
    private final Signals signals;
    private final Clock clock;

    SettleAlarms(JdbcClient jdbc, Signals signals, Clock clock) {
        this.jdbc = jdbc;
        this.signals = signals;
        this.clock = clock;
    }

    /** Those about these causes, whomever they told. */
    public void about(long arende, Cause... causes) {
        settle(jdbc.sql(
                        "update alarm set settled_at = :now where arende = :arende and cause = any (:causes) and settled_at is null")
                .param("arende", arende)
                .param("causes", Stream.of(causes).map(Cause::text).toArray(String[]::new)));
    }

    /** Those about a duty. */
    public void about(long arende, Duty duty) {
        about(arende, Cause.warning(duty), Cause.missed(duty));
    }

    /** Those about flags that nobody had confirmed. */
    public void suspicions(long arende) {
        settle(jdbc.sql(
                        "update alarm set settled_at = :now where arende = :arende and cause like 'SUSPICION %' and settled_at is null")
                .param("arende", arende));
    }

    /** Those about this confirmed flag of these persons, by their ids or functional addresses. */
    public void flag(long arende, String flagId, Collection<String> persons) {
        settle(jdbc.sql(
                        "update alarm set settled_at = :now where arende = :arende and cause = :cause and person = any (:persons) and settled_at is null")
                .param("arende", arende)
                .param("cause", Cause.flag(flagId).text())
                .param("persons", persons.toArray(String[]::new)));
    }

    /** All of an ärende that has ended, except for measures, which are followed up all the same. */
    public void allButFollowUps(long arende) {
        settle(jdbc.sql(
                        "update alarm set settled_at = :now where arende = :arende and settled_at is null and cause not like '% UPPFOLJNING'")
                .param("arende", arende));
    }

    /** The open one of this cause is about the ärende that takes over the one that it was about. */
    public void passOn(long absorbed, long into, Cause cause) {
        jdbc.sql("update alarm set arende = :into where arende = :absorbed and cause = :cause and settled_at is null")
                .param("into", into)
                .param("absorbed", absorbed)
                .param("cause", cause.text())
                .update();
        signals.send(Signal.ALARM);
    }

    /** The open ones of confirmed flags are about the ärende that takes over theirs; who has seen to the same one there has not seen to these. */
    public void passOnFlags(long absorbed, long into) {
        int passedOn =
                jdbc.sql("""
                        insert into alarm (namnd, arende, cause, person, address, sentence, urgent, due_at, raised_at, not_before, mailed_at)
                        select namnd, :into, cause, person, address, sentence, urgent, due_at, raised_at, not_before, mailed_at from alarm
                        where arende = :absorbed and cause like 'FLAG %' and settled_at is null
                        on conflict (arende, cause, person) do update
                        set sentence = excluded.sentence, urgent = excluded.urgent, due_at = excluded.due_at, raised_at = excluded.raised_at,
                            not_before = excluded.not_before, mailed_at = excluded.mailed_at, settled_at = null
                        where alarm.settled_at is not null
                        """).param("absorbed", absorbed).param("into", into).update();
        if (passedOn > 0) {
            signals.send(Signal.ALARM);
        }
    }

    /** This one; false when it was settled already. */
    public boolean one(long alarm) {
        return settle(jdbc.sql("update alarm set settled_at = :now where id = :id and settled_at is null")
                .param("id", alarm));
    }

    private boolean settle(JdbcClient.StatementSpec statement) {
        boolean any =
                statement.param("now", clock.instant().atOffset(ZoneOffset.UTC)).update() > 0;
        if (any) {
            signals.send(Signal.ALARM);
        }
        return any;
    }
}
