package se.lyhord.register.inbox;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.classifier.sure.Sure;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.arende.InboxRows;
import se.lyhord.register.routine.Routines;

/** What nobody has confirmed, as far as it passes a filter, due soonest first. All is read from one index; what lies beyond the bound is not counted. */
@Component
@Transactional(readOnly = true)
public class FilteredInbox {
    /** How much a list holds, and how far anything is counted. */
    public static final int BOUND = 10_000;

    private static final String UNCONFIRMED = "namnd = :namnd and status = 'INKOMMET'";

    private final JdbcClient jdbc;
    private final Routines routines;
    private final Clock clock;

    FilteredInbox(JdbcClient jdbc, Routines routines, Clock clock) {
        this.jdbc = jdbc;
        this.routines = routines;
        this.clock = clock;
    }

    /** One page of it; the rows are looked up when their places are known. */
    public List<InboxRow> page(String namnd, InboxFilter filter, int offset, int limit) {
        return sql(
                        InboxRows.SELECT + "from arende where id in (select id from arende where " + UNCONFIRMED
                                + " and "
                                + filter.condition()
                                + " order by answer_due, id offset :offset limit :limit) order by answer_due, id",
                        namnd,
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(InboxRows::read)
                .list();
    }

    /** Those of these that nobody has confirmed yet, in the order of the list. */
    public List<InboxRow> rows(String namnd, Collection<Long> ids) {
        return sql(
                        InboxRows.SELECT + "from arende where id = any (:ids) and " + UNCONFIRMED
                                + " order by answer_due, id",
                        namnd,
                        InboxFilter.ALL)
                .param("ids", ids.toArray(Long[]::new))
                .query(InboxRows::read)
                .list();
    }

    /** All of them in the order of the list, as far as the bound. */
    public List<Long> ids(String namnd, InboxFilter filter) {
        return sql(
                        "select id from arende where " + UNCONFIRMED + " and " + filter.condition()
                                + " order by answer_due, id limit " + BOUND,
                        namnd,
                        filter)
                .query(Long.class)
                .list();
    }

    /** How many come before this ärende in the list, also when it is not in it any more; as far as the bound. */
    public int place(String namnd, InboxFilter filter, long id) {
        String before = " and (answer_due, id) < (select answer_due, id from arende where namnd = :namnd and id = :id)";
        return sql(
                        "select count(*) from (select from arende where " + UNCONFIRMED + before + " and "
                                + filter.condition() + " limit " + BOUND + ") found",
                        namnd,
                        filter)
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /** All counts at once. */
    public InboxCounts counts(String namnd, InboxFilter filter) {
        Map<Chip, Integer> chips = new EnumMap<>(Chip.class);
        Map<String, Integer> units = new LinkedHashMap<>();
        Map<String, Integer> kinds = new LinkedHashMap<>();
        sql(counting(filter), namnd, filter).query(row -> {
            int number = row.getInt("found");
            if (row.getInt("of_all") == 3) {
                for (Chip chip : Chip.values()) {
                    chips.put(chip, row.getInt(chip.name()));
                }
            } else if (number > 0) {
                (row.getInt("of_all") == 1 ? units : kinds).put(row.getString("id"), number);
            }
        });
        return new InboxCounts(chips, units, kinds);
    }

    private static String counting(InboxFilter filter) {
        String each = Stream.of(Chip.values())
                .map(chip -> "count(*) filter (where %s and %s) as \"%s\""
                        .formatted(chip.isAboutDay() ? filter.others() : filter.condition(), chip.condition(), chip))
                .collect(joining(",\n"));
        return """
                select grouping(suggested_unit, suggested_kind) as of_all, coalesce(suggested_unit, suggested_kind, '') as id,
                       count(*) filter (where %s) as found,
                       %s
                from (select id, answer_due, surety, flags, written_in, suggested_unit, suggested_kind
                      from arende where %s order by answer_due, arende.id limit %d) inbox
                group by grouping sets ((), (suggested_unit), (suggested_kind)) order by found desc, id
                """.formatted(filter.condition(), each, UNCONFIRMED, BOUND);
    }

    private JdbcClient.StatementSpec sql(String text, String namnd, InboxFilter filter) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SvenskTid.ZONE);
        Sure sure = Sure.of(routines.today(namnd).rutin());
        return jdbc.sql(text)
                .param("namnd", namnd)
                .param("sure", sure.from())
                .param("sureKinds", sure.kinds().toArray(String[]::new))
                .param("sureUnits", sure.units().toArray(String[]::new))
                .param("unit", filter.unit())
                .param("kind", filter.kind())
                .param("today", today.atStartOfDay(SvenskTid.ZONE).toOffsetDateTime())
                .param(
                        "tomorrow",
                        today.plusDays(1).atStartOfDay(SvenskTid.ZONE).toOffsetDateTime())
                .param("after", today.plusDays(2).atStartOfDay(SvenskTid.ZONE).toOffsetDateTime());
    }
}
