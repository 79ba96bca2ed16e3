package se.lyhord.register.accuracy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.classifier.model.Question;

/** Which unconfirmed ärenden would teach the classifier most, if somebody said what they are. */
@Component
@Transactional(readOnly = true)
public class Doubts {
    private final JdbcClient jdbc;

    Doubts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those first of which it is least probable that all three answers are right; what only few may see is not there. */
    public List<Doubt> of(String namnd, int limit) {
        return jdbc.sql("""
                        select id, case when not 'sekretess' = any (flags) then title end as shown, arrived_at, kind_sure, factor_sure, unit_sure
                        from arende,
                             lateral (select coalesce((suggestion #> '{kind,alternatives,0,probability}')::numeric, 0) as kind_sure,
                                             coalesce((suggestion #> '{factor,alternatives,0,probability}')::numeric, 0) as factor_sure,
                                             coalesce((suggestion #> '{unit,alternatives,0,probability}')::numeric, 0) as unit_sure) as guess
                        where namnd = :namnd and status = 'INKOMMET' and not restricted
                        order by kind_sure * factor_sure * unit_sure, id limit :limit
                        """)
                .param("namnd", namnd)
                .param("limit", limit)
                .query(Doubts::doubt)
                .list();
    }

    private static Doubt doubt(ResultSet row, int number) throws SQLException {
        return new Doubt(
                row.getLong("id"),
                row.getString("shown"),
                row.getTimestamp("arrived_at").toInstant(),
                Map.of(
                        Question.KIND, row.getDouble("kind_sure"),
                        Question.FACTOR, row.getDouble("factor_sure"),
                        Question.UNIT, row.getDouble("unit_sure")));
    }
}
