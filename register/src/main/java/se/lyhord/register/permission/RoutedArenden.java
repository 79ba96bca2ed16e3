package se.lyhord.register.permission;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.arende.InboxRows;
import se.lyhord.register.permission.FlagCalls.Call;
import se.lyhord.register.routine.Routines;

/** What the enheter have to answer, as far as the {@link ReadingRule} lets a person who is not a registrator see it: said in the question, found by index. */
@Component
@Transactional(readOnly = true)
public class RoutedArenden {
    private static final String READABLE = """
            from arende where namnd = :namnd and status = 'FORDELAT' and unit is not null
            and (not restricted and unit = any (:units) or not restricted and taken_over_by = any (:persons)
                 or flags <> '{}' and exists (
                     select from unnest(:flags, :called, :since::timestamptz[], :until::timestamptz[]) as c (flag, unit, since, until)
                     where c.flag = any (arende.flags) and arende.arrived_at >= c.since and arende.arrived_at < c.until
                     and c.unit = case when arende.unit = any (:known) then arende.unit else :elsewhere end))
            """;

    private final JdbcClient jdbc;
    private final ReadingRule rule;
    private final Routines routines;

    RoutedArenden(JdbcClient jdbc, ReadingRule rule, Routines routines) {
        this.jdbc = jdbc;
        this.rule = rule;
        this.routines = routines;
    }

    /** Some of it, due soonest first. */
    public List<InboxRow> page(Account account, int offset, int limit) {
        return readable(InboxRows.SELECT + READABLE + "order by answer_due, id offset :offset limit :limit", account)
                .param("offset", offset)
                .param("limit", limit)
                .query(InboxRows::read)
                .list();
    }

    /** How much it is. */
    public int count(Account account) {
        return readable("select count(*) " + READABLE, account)
                .query(Integer.class)
                .single();
    }

    private StatementSpec readable(String question, Account account) {
        Reader reader = rule.reader(account);
        Area own = Areas.isAtAnEnhet(account) ? reader.area() : new Area(Set.of(), Set.of(), Set.of());
        FlagCalls calls = FlagCalls.of(reader, routines.versions(account.namnd()));
        return jdbc.sql(question)
                .param("namnd", account.namnd())
                .param("units", own.units().toArray(String[]::new))
                .param("persons", own.persons().toArray(String[]::new))
                .param("flags", each(calls, Call::flag))
                .param("called", each(calls, Call::unit))
                .param("since", each(calls, call -> moment(call.since(), "-infinity")))
                .param("until", each(calls, call -> moment(call.until(), "infinity")))
                .param("known", calls.units().toArray(String[]::new))
                .param("elsewhere", FlagCalls.ELSEWHERE);
    }

    private static String[] each(FlagCalls calls, Function<Call, String> part) {
        return calls.all().stream().map(part).toArray(String[]::new);
    }

    private static String moment(@Nullable Instant moment, String otherwise) {
        return moment == null ? otherwise : moment.toString();
    }
}
