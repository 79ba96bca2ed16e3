package se.lyhord.register.redecide;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.ledger.LedgerRows;
import se.lyhord.register.transaction.RowsAtCommit;

/** The messages that a registrator must decide about: an ärende of their own, or part of another. */
@Component
@Transactional(readOnly = true)
public class PossibleFollowUps {
    private static final String ROWS = "select " + LedgerRows.COLUMNS + """
            , p.arende as opened, p.other, coalesce(o.diarienummer, o.reference) as other_name, o.title, o.restricted as other_restricted,
            o.sender_name, o.sender_address
            from possible_follow_up p join ledger on ledger.id = p.ledger join arende o on o.id = p.other
            where p.namnd = :namnd""";

    private final JdbcClient jdbc;
    private final RowsAtCommit rows;

    PossibleFollowUps(JdbcClient jdbc, RowsAtCommit rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Notes one, within the transaction that opened its ärende. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(String namnd, long ledger, long arende, long other) {
        rows.add(
                "insert into possible_follow_up (ledger, namnd, arende, other) values (:ledger, :namnd, :arende, :other)",
                new MapSqlParameterSource()
                        .addValue("ledger", ledger)
                        .addValue("namnd", namnd)
                        .addValue("arende", arende)
                        .addValue("other", other));
    }

    /** How many there are. */
    public int count(String namnd) {
        return jdbc.sql("select count(*) from possible_follow_up where namnd = :namnd")
                .param("namnd", namnd)
                .query(Integer.class)
                .single();
    }

    /** Those that came first, first. */
    public List<PossibleFollowUp> oldest(String namnd, int offset, int limit) {
        return jdbc.sql(ROWS + " order by p.ledger offset :offset limit :limit")
                .param("namnd", namnd)
                .param("offset", offset)
                .param("limit", limit)
                .query(PossibleFollowUps::row)
                .list();
    }

    /** One, if nobody has decided. */
    public Optional<PossibleFollowUp> find(String namnd, long ledger) {
        return jdbc.sql(ROWS + " and p.ledger = :ledger")
                .param("namnd", namnd)
                .param("ledger", ledger)
                .query(PossibleFollowUps::row)
                .optional();
    }

    private static PossibleFollowUp row(ResultSet row, int number) throws SQLException {
        return new PossibleFollowUp(
                LedgerRows.read(row, number),
                row.getLong("opened"),
                row.getLong("other"),
                row.getString("other_name"),
                row.getString("title"),
                row.getBoolean("other_restricted"),
                new Sender(row.getString("sender_name"), row.getString("sender_address")).display());
    }

    /** Somebody has decided; false when it was decided before. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean settle(long ledger) {
        return jdbc.sql("delete from possible_follow_up where ledger = :ledger")
                        .param("ledger", ledger)
                        .update()
                == 1;
    }
}
