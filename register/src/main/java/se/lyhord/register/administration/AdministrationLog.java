package se.lyhord.register.administration;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.lyhord.register.access.Account;

/** Who changed what for whom; it can be added to and read, and the database refuses everything else. */
@Component
public class AdministrationLog {
    private final JdbcClient jdbc;
    private final Clock clock;

    AdministrationLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void append(Account by, Change change, String about, String text) {
        jdbc.sql("""
                        insert into administration_event (namnd, at, actor, type, about, text)
                        values (:namnd, :at, :actor, :type, :about, :text)
                        """)
                .param("namnd", by.namnd())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", by.username())
                .param("type", change.name())
                .param("about", about)
                .param("text", text)
                .update();
    }

    /** The newest of the administrator's nämnd, newest first. */
    public List<AdministrationEvent> newest(Account administrator, int limit) {
        Administrator.require(administrator);
        return jdbc.sql("select * from administration_event where namnd = :namnd order by id desc limit :limit")
                .param("namnd", administrator.namnd())
                .param("limit", limit)
                .query((row, number) -> new AdministrationEvent(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        Change.valueOf(row.getString("type")),
                        row.getString("about"),
                        row.getString("text")))
                .list();
    }
}
