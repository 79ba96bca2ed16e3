package se.lyhord.register.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The diary as it can be shown to anybody: never a name, a title or an enhet, and of what is secret only the day and the number.
 *
 * <p>Until a registrator has confirmed an ärende, a suggested sekretess masks it as well.
 */
@Component
@Transactional(readOnly = true)
public class PublicDiary {
    private final JdbcClient jdbc;

    PublicDiary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What has a diarienummer and came in the period, in the order in which it came. */
    public List<DiaryRow> of(String namnd, Period period) {
        return jdbc.sql("""
                        select (arrived_at at time zone 'Europe/Stockholm')::date as arrived, diarienummer, status = 'MAKULERAT' as void,
                               secret, case when not secret then 'Enskild' end as sender, case when not secret then kind end as kind
                        from arende, lateral (select restricted or 'sekretess' = any (flags) as secret) as law
                        where namnd = :namnd and diarienummer is not null and arrived_at >= :from and arrived_at < :until
                        order by arrived_at, id
                        """)
                .param("namnd", namnd)
                .param("from", period.from())
                .param("until", period.until())
                .query(PublicDiary::row)
                .list();
    }

    private static DiaryRow row(ResultSet row, int number) throws SQLException {
        return new DiaryRow(
                row.getObject("arrived", LocalDate.class),
                row.getString("diarienummer"),
                row.getString("sender"),
                row.getString("kind"),
                row.getBoolean("secret"),
                row.getBoolean("void"));
    }
}
