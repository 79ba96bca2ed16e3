package se.lyhord.register.transaction;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes rows that nobody asks for within the transaction: together just before its commit, one round trip for all rows of a statement instead of
 * one for each. Statements are written in the order in which each was first used.
 */
@Component
public class RowsAtCommit {
    private final NamedParameterJdbcOperations jdbc;

    RowsAtCommit(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a row, as the named parameters of an insert. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String insert, MapSqlParameterSource row) {
        OfTransaction.the(PendingRows.class, () -> new PendingRows(jdbc)).add(insert, row);
    }
}
