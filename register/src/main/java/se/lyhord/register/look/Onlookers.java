package se.lyhord.register.look;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Who has which ärende in sight now, on whatever node; a page that stops saying so is soon taken for closed. */
@Component
@Transactional
public class Onlookers {
    /** How often a page says that it is still looking. */
    public static final Duration BEAT = Duration.ofSeconds(20);

    private static final Duration LASTS = BEAT.multipliedBy(3);

    private final JdbcClient jdbc;
    private final Signals signals;
    private final Clock clock;

    Onlookers(JdbcClient jdbc, Signals signals, Clock clock) {
        this.jdbc = jdbc;
        this.signals = signals;
        this.clock = clock;
    }

    /** This person looks at the ärende, or still does; only the news is signalled. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void look(Account account, long arende) {
        mayBeForgotten();
        tellIf(begin(account, arende));
    }

    /** This person looks at something else. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void turnAway(Account account, long arende) {
        mayBeForgotten();
        tellIf(end(account, arende));
    }

    /** This person looks at another ärende instead. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void turn(Account account, long from, long to) {
        mayBeForgotten();
        boolean ended = end(account, from);
        tellIf(begin(account, to) || ended);
    }

    private void tellIf(boolean news) {
        if (news) {
            signals.send(Signal.LOOK);
        }
    }

    /** Whether that is news. */
    private boolean end(Account account, long arende) {
        return jdbc.sql("delete from onlooker where arende = :arende and account = :account")
                        .param("arende", arende)
                        .param("account", account.username())
                        .update()
                > 0;
    }

    /** Whether that is news. */
    private boolean begin(Account account, long arende) {
        int goingOn = jdbc.sql(
                        "update onlooker set until = :until where arende = :arende and account = :account and until > :now")
                .param("arende", arende)
                .param("account", account.username())
                .param("now", now())
                .param("until", now().plus(LASTS))
                .update();
        return goingOn == 0
                && jdbc.sql("""
                                with gone as (
                                    delete from onlooker where (arende, account) in (
                                        select arende, account from onlooker
                                        where namnd = :namnd and until <= :now and (arende, account) <> (:arende, :account)
                                        for update skip locked)
                                )
                                insert into onlooker (arende, account, namnd, name, until)
                                select id, :account, namnd, :name, :until from arende where namnd = :namnd and id = :arende
                                on conflict (arende, account) do update set until = excluded.until
                                """)
                                .param("arende", arende)
                                .param("account", account.username())
                                .param("namnd", account.namnd())
                                .param("name", account.name())
                                .param("now", now())
                                .param("until", now().plus(LASTS))
                                .update()
                        > 0;
    }

    /** Whoever opens an ärende does not wait for the disk to know it: after a crash nobody looks at anything. */
    private void mayBeForgotten() {
        jdbc.sql("set local synchronous_commit = off").update();
    }

    /** Everybody who looks at ärenden of a nämnd, by ärende. */
    @Transactional(readOnly = true)
    public Map<Long, List<Onlooker>> all(String namnd) {
        return jdbc
                .sql("""
                        select arende, account, name from onlooker
                        where namnd = :namnd and until > :now order by arende, name, account
                        """)
                .param("namnd", namnd)
                .param("now", now())
                .query((row, number) ->
                        Map.entry(row.getLong("arende"), new Onlooker(row.getString("account"), row.getString("name"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
