package se.lyhord.register.learn;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The messages that would teach most if a registrator said what they are. */
@Component
@Transactional(readOnly = true)
public class UnsureArenden {
    private final JdbcClient jdbc;

    UnsureArenden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that the program is least sure of, the least sure first; none that only few may see, and none that teaches nothing. */
    public List<UnsureArende> of(String namnd, int limit) {
        return jdbc.sql("""
                        select id, title, arrived_at, kind, factor, unit from (
                            select id, title, arrived_at,
                                   coalesce((suggestion #>> '{kind,alternatives,0,probability}')::float8, 0) as kind,
                                   coalesce((suggestion #>> '{factor,alternatives,0,probability}')::float8, 0) as factor,
                                   coalesce((suggestion #>> '{unit,alternatives,0,probability}')::float8, 0) as unit
                            from arende
                            where namnd = :namnd and status = 'INKOMMET' and not restricted and 'sekretess' <> all (flags)) waiting
                        order by kind + factor + unit, id limit :limit
                        """)
                .param("namnd", namnd)
                .param("limit", limit)
                .query((row, number) -> new UnsureArende(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getTimestamp("arrived_at").toInstant(),
                        row.getDouble("kind"),
                        row.getDouble("factor"),
                        row.getDouble("unit")))
                .list();
    }
}
