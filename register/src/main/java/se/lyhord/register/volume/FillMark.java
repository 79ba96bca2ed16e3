package se.lyhord.register.volume;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.lyhord.register.database.StartRefusedException;

/**
 * Stands in a database from before it is filled until it is whole. When filling dies the mark stays: such a database lacks indexes, sums and
 * series, and nothing may start on it.
 */
@Component
final class FillMark implements InitializingBean {
    private final JdbcClient jdbc;

    FillMark(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        if (jdbc.sql("select to_regclass('unfinished_volume') is not null")
                .query(Boolean.class)
                .single()) {
            throw new StartRefusedException(
                    "Databasen håller på att fyllas med påhittade ärenden, eller blev inte färdig, och går inte att använda."
                            + " Om ingen fyller den nu: radera den (den inbyggda genom att radera dess katalog) och börja om med en tom.");
        }
    }

    /** A table and no row in one, so that no released database has anything to do with it. */
    void set() {
        jdbc.sql("create table unfinished_volume ()").update();
        jdbc.sql(
                        "comment on table unfinished_volume is 'There while invented arenden are filled in; left when that failed'")
                .update();
    }

    void remove() {
        jdbc.sql("drop table unfinished_volume").update();
    }
}
