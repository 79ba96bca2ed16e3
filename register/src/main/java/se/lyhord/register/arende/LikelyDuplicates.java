package se.lyhord.register.arende;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what may have come twice: almost the same words, or the same sender, at almost the same time. Only what came nearest in time is compared,
 * so that it costs the same however many ärenden there are.
 */
@Component
@Transactional(readOnly = true)
public class LikelyDuplicates {
    private static final Duration NEAR = Duration.ofDays(14);
    private static final Duration SAME_SENDER_NEAR = Duration.ofDays(3);
    private static final double LIKE = 0.5;

    /** All of fourteen days where four thousand come in a year. */
    private static final int COMPARED_EACH_WAY = 150;

    private static final int SHOWN = 5;

    private final JdbcClient jdbc;

    LikelyDuplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The likeliest first, a few at most; what was opened beside another has come from nobody, so it came once. */
    public List<LikelyDuplicate> of(Arende than) {
        if (than.isCompanion()) {
            return List.of();
        }
        List<Near> near = near(than);
        Likeness own = new Likeness(near.stream()
                .filter(other -> other.id() == than.id())
                .map(Near::words)
                .findFirst()
                .orElse(""));
        Map<Long, Boolean> found = new LinkedHashMap<>();
        near.stream()
                .filter(other -> other.id() != than.id())
                .map(other -> new Compared(other, own.to(other.words())))
                .filter(compared -> compared.likeness() >= LIKE || isSameSender(than, compared.other()))
                .sorted(Comparator.comparingDouble(Compared::likeness).reversed())
                .limit(SHOWN)
                .forEach(compared -> found.put(compared.other().id(), compared.likeness() >= LIKE));
        return found.isEmpty() ? List.of() : rows(than.namnd(), found);
    }

    private static boolean isSameSender(Arende than, Near other) {
        String address = than.sender().address();
        return address != null
                && address.equalsIgnoreCase(other.address())
                && Duration.between(than.arrivedAt(), other.arrivedAt()).abs().compareTo(SAME_SENDER_NEAR) <= 0;
    }

    private List<Near> near(Arende than) {
        return jdbc.sql("""
                        (select id, title, excerpt, coalesce(sender_address, '') as address, arrived_at from arende
                         where namnd = :namnd and arrived_at between :earliest and :at and status <> 'MAKULERAT' and merged_into is null and companion_of is null
                         order by arrived_at desc limit :limit)
                        union
                        (select id, title, excerpt, coalesce(sender_address, '') as address, arrived_at from arende
                         where namnd = :namnd and arrived_at between :at and :latest and status <> 'MAKULERAT' and merged_into is null and companion_of is null
                         order by arrived_at limit :limit)
                        union select id, title, excerpt, coalesce(sender_address, '') as address, arrived_at from arende where id = :id
                        """)
                .param("namnd", than.namnd())
                .param("id", than.id())
                .param("at", than.arrivedAt().atOffset(ZoneOffset.UTC))
                .param("earliest", than.arrivedAt().minus(NEAR).atOffset(ZoneOffset.UTC))
                .param("latest", than.arrivedAt().plus(NEAR).atOffset(ZoneOffset.UTC))
                .param("limit", COMPARED_EACH_WAY)
                .query((row, number) -> new Near(
                        row.getLong("id"),
                        row.getString("title") + " " + row.getString("excerpt"),
                        row.getString("address"),
                        row.getTimestamp("arrived_at").toInstant()))
                .list();
    }

    private List<LikelyDuplicate> rows(String namnd, Map<Long, Boolean> found) {
        return jdbc
                .sql(InboxRows.SELECT + """
                        from arende where namnd = :namnd and id in (:ids) order by array_position(:order, id)
                        """)
                .param("namnd", namnd)
                .param("ids", found.keySet())
                .param("order", found.keySet().toArray(Long[]::new))
                .query(InboxRows::read)
                .list()
                .stream()
                .map(row -> new LikelyDuplicate(row, Boolean.TRUE.equals(found.get(row.id()))))
                .toList();
    }

    private record Near(long id, String words, String address, Instant arrivedAt) {}

    private record Compared(Near other, double likeness) {}
}
