package se.lyhord.register.handback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;

/** With which ärenden an enhet is done. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HandBacks {
    private final JdbcClient jdbc;
    private final Clock clock;

    HandBacks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The enhet is done; false when it was before. */
    public boolean add(long arende, String note, Account by) {
        return jdbc.sql("""
                        insert into hand_back (arende, note, by, at) values (:arende, :note, :by, :now) on conflict (arende) do nothing
                        """)
                        .param("arende", arende)
                        .param("note", note)
                        .param("by", by.username())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** It is not, or the ärende is closed. */
    public void end(long arende) {
        jdbc.sql("delete from hand_back where arende = :arende")
                .param("arende", arende)
                .update();
    }

    /** That the enhet is done with it; empty while it is not. */
    @Transactional(readOnly = true)
    public Optional<HandedBack> of(long arende) {
        return jdbc.sql("select * from hand_back where arende = :arende")
                .param("arende", arende)
                .query(HandBacks::handedBack)
                .optional();
    }

    private static HandedBack handedBack(ResultSet row, int number) throws SQLException {
        return new HandedBack(
                row.getString("note"),
                row.getString("by"),
                row.getTimestamp("at").toInstant());
    }
}
