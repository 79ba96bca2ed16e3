package se.lyhord.register.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;

/** The utredningar of all ärenden, with every version. */
@Component
@Transactional(readOnly = true)
public class Inquiries {
    private final JdbcClient jdbc;
    private final Clock clock;

    Inquiries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds a version, of which the ärende must not have one yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(long arende, int version, InquiryWords words, Account by) {
        jdbc.sql("""
                        insert into inquiry (arende, version, happened, cause, assessment, written_by, signed, written_at)
                        values (:arende, :version, :happened, :cause, :assessment, :by, :signed, :now)
                        """)
                .param("arende", arende)
                .param("version", version)
                .param("happened", words.happened())
                .param("cause", words.cause())
                .param("assessment", words.assessment())
                .param("by", by.username())
                .param("signed", by.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The version that holds; empty while nobody has written any. */
    public Optional<Inquiry> latest(long arende) {
        return jdbc.sql("select * from inquiry where arende = :arende order by version desc limit 1")
                .param("arende", arende)
                .query(Inquiries::inquiry)
                .optional();
    }

    /** All versions, newest first. */
    public List<Inquiry> of(long arende) {
        return jdbc.sql("select * from inquiry where arende = :arende order by version desc")
                .param("arende", arende)
                .query(Inquiries::inquiry)
                .list();
    }

    private static Inquiry inquiry(ResultSet row, int number) throws SQLException {
        return new Inquiry(
                row.getInt("version"),
                row.getString("happened"),
                row.getString("cause"),
                row.getString("assessment"),
                row.getString("signed"),
                row.getTimestamp("written_at").toInstant());
    }
}
