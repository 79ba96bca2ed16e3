package se.lyhord.register.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.calendar.SvenskTid;

/** Finds messages in the ledger, page by page; a page costs the same wherever it begins. */
@Component
@Transactional(readOnly = true)
public class LedgerSearch {
    private static final int MOST_WORDS = 8;

    /** A whole one; what somebody has only begun to type is looked for anywhere. */
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)*\\.\\p{L}{2,}");

    private final JdbcClient jdbc;

    LedgerSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next messages.
     *
     * @param after the last one of the page before; null for the first page
     */
    public List<LedgerRow> page(
            String namnd, LedgerFilter filter, LedgerOrder order, @Nullable LedgerKey after, int limit) {
        planForWhatIsAsked(filter);
        Query query = new Query(namnd, filter).after(order, after);
        return jdbc.sql("select " + LedgerRows.COLUMNS
                        + " from ledger where %s %s limit :limit".formatted(query.where(), order.orderBy()))
                .params(query.values)
                .param("limit", limit)
                .query(LedgerRows::read)
                .list();
    }

    /** A word that stands everywhere is found by leafing, a rare one by its index; one plan for both would be wrong for one of them. */
    private void planForWhatIsAsked(LedgerFilter filter) {
        if (!filter.words().isBlank()) {
            jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
        }
    }

    /** Where the row stands that comes so many rows after another; empty when there are not so many. */
    public Optional<LedgerKey> skip(
            String namnd, LedgerFilter filter, LedgerOrder order, @Nullable LedgerKey after, int rows) {
        planForWhatIsAsked(filter);
        Query query = new Query(namnd, filter).after(order, after);
        return jdbc.sql("select arrived_at, id from ledger where %s %s offset :rows limit 1"
                        .formatted(query.where(), order.orderBy()))
                .params(query.values)
                .param("rows", rows - 1)
                .query((row, number) ->
                        new LedgerKey(row.getTimestamp("arrived_at").toInstant(), row.getLong("id")))
                .optional();
    }

    /** The conditions, each written so that one of the ledger's indexes serves it. */
    private static final class Query {
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Query(String namnd, LedgerFilter filter) {
            add("namnd = :namnd", "namnd", namnd);
            if (filter.kind() != null) {
                // Literal, since the indexes hold only some outcomes and channels.
                conditions.add(
                        filter.kind() == LedgerFilter.Kind.WAITING
                                ? "outcome is null"
                                : "outcome = '" + filter.kind().name() + "'");
            }
            if (filter.channel() != null) {
                conditions.add("channel = '" + filter.channel().name() + "'");
            }
            if (filter.from() != null) {
                add("arrived_at >= :from", "from", startOf(filter.from()));
            }
            if (filter.to() != null) {
                add("arrived_at < :to", "to", startOf(filter.to().plusDays(1)));
            }
            words(filter.words());
            if (!filter.words().isBlank()) {
                // Who types a name must not learn that it stands there.
                conditions.add("not exists (select from arende a where a.id = ledger.arende and a.restricted)");
            }
        }

        Query after(LedgerOrder order, @Nullable LedgerKey key) {
            if (key != null) {
                add(order.after(), "afterAt", key.arrivedAt().atOffset(ZoneOffset.UTC));
                values.put("afterId", key.id());
            }
            return this;
        }

        private void words(String words) {
            String[] parts = words.strip().toLowerCase(Locale.ROOT).split("\\s+", MOST_WORDS);
            for (int i = 0; i < parts.length; i++) {
                if (ADDRESS.matcher(parts[i]).matches()) {
                    add("lower(sender) = :word" + i, "word" + i, parts[i]);
                } else if (!parts[i].isEmpty()) {
                    String literal =
                            parts[i].replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
                    add("lower(sender || ' ' || subject) like :word" + i, "word" + i, "%" + literal + "%");
                }
            }
        }

        private void add(String condition, String name, Object value) {
            conditions.add(condition);
            values.put(name, value);
        }

        private static OffsetDateTime startOf(LocalDate day) {
            return day.atStartOfDay(SvenskTid.ZONE).toOffsetDateTime();
        }

        String where() {
            return String.join(" and ", conditions);
        }
    }
}
