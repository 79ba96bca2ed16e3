package se.lyhord.register.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.register.RegisterTest;

@RegisterTest
class SchemaTest {
    @Autowired
    JdbcClient jdbc;

    @Test
    void everyTableAndColumnSaysWhatItIsFor() {
        assertThat(jdbc.sql("""
                                select c.relname || coalesce('.' || a.attname, '')
                                from pg_class c
                                join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
                                left join pg_attribute a on a.attrelid = c.oid and a.attnum >= 0 and not a.attisdropped
                                left join pg_description d on d.objoid = c.oid and d.objsubid = coalesce(a.attnum, 0)
                                where c.relkind = 'r' and c.relname <> 'flyway_schema_history' and d.description is null
                                  and (a.attnum is null or a.attnum > 0)
                                union all
                                select c.relname from pg_class c
                                join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
                                where c.relkind = 'r' and c.relname <> 'flyway_schema_history' and obj_description(c.oid, 'pg_class') is null
                                """).query(String.class).list()).isEmpty();
    }
}
