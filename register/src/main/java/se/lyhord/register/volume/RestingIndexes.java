package se.lyhord.register.volume;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The inverted indexes, which are made much faster over rows that are there than row by row. */
final class RestingIndexes {
    private final JdbcClient jdbc;
    private final List<Index> all;

    private RestingIndexes(JdbcClient jdbc, List<Index> all) {
        this.jdbc = jdbc;
        this.all = all;
    }

    /** Takes those away that invented rows are found by. */
    static RestingIndexes dropped(JdbcClient jdbc) {
        List<Index> all = jdbc.sql("""
                        select indexname, indexdef from pg_indexes
                        where schemaname = current_schema() and tablename in ('ledger', 'arende_search') and indexdef like '% USING gin %'
                        """)
                .query((row, number) -> new Index(row.getString("indexname"), row.getString("indexdef")))
                .list();
        all.forEach(index -> jdbc.sql("drop index " + index.name).update());
        return new RestingIndexes(jdbc, all);
    }

    /** Makes them again. */
    void make() {
        all.forEach(index -> jdbc.sql(index.definition).update());
    }

    private record Index(String name, String definition) {}
}
