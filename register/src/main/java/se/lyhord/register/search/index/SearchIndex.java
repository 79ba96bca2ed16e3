package se.lyhord.register.search.index;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the search rows abreast of the ärenden: a batch at a time, by one node at a time. */
@Component
public class SearchIndex {
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    private static final int BATCH = 300;
    private static final long TURN = 6_019_001;

    /** SQLSTATE class of what is larger than PostgreSQL can hold. */
    private static final String LIMIT_EXCEEDED = "54";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SearchRows rows;
    private final Vocabulary vocabulary;

    SearchIndex(JdbcClient jdbc, TransactionTemplate transaction, SearchRows rows, Vocabulary vocabulary) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.rows = rows;
        this.vocabulary = vocabulary;
    }

    /** Makes what is due anew; returns whether there may be more. */
    public boolean refresh() {
        if (!isAnythingDue()) {
            return false;
        }
        try {
            transaction.executeWithoutResult(status -> make(BATCH));
        } catch (NonTransientDataAccessException bad) {
            unlessTheDatabaseFails(bad);
            LOG.info("A batch of search rows failed, they are made one by one", bad);
            for (int i = 0; i < BATCH; i++) {
                makeOne();
            }
        }
        return true;
    }

    /** One that cannot be made is found by nothing, but never keeps the others waiting. */
    private void makeOne() {
        jdbc.sql("select id, arende from search_due order by id limit 1")
                .query(Due.class)
                .optional()
                .ifPresent(this::make);
    }

    private void make(Due due) {
        try {
            transaction.executeWithoutResult(status -> {
                turn();
                if (take(due)) {
                    rows.make(Set.of(due.arende), vocabulary::add);
                }
            });
        } catch (NonTransientDataAccessException bad) {
            unlessTheDatabaseFails(bad);
            LOG.warn("No search row could be made for ärende {}", due.arende, bad);
            transaction.executeWithoutResult(status -> take(due));
        }
    }

    /** What is too much for a row is the ärende's fault, though it counts as a lack of resources. */
    private static void unlessTheDatabaseFails(NonTransientDataAccessException bad) {
        boolean tooMuch = bad.getMostSpecificCause() instanceof SQLException cause
                && cause.getSQLState() != null
                && cause.getSQLState().startsWith(LIMIT_EXCEEDED);
        if (bad instanceof DataAccessResourceFailureException && !tooMuch) {
            throw bad;
        }
    }

    private boolean isAnythingDue() {
        return jdbc.sql("select exists (select from search_due)")
                .query(Boolean.class)
                .single();
    }

    private void make(int batch) {
        turn();
        Set<Long> due = take(batch);
        if (!due.isEmpty()) {
            rows.make(due, vocabulary::add);
        }
    }

    private void turn() {
        jdbc.sql("select pg_advisory_xact_lock(:turn)")
                .param("turn", TURN)
                .query((row, number) -> number)
                .list();
    }

    private boolean take(Due due) {
        return jdbc.sql("delete from search_due where id = :id")
                        .param("id", due.id)
                        .update()
                == 1;
    }

    private Set<Long> take(int batch) {
        List<Long> taken = jdbc.sql("""
                        delete from search_due where id in (select id from search_due order by id limit :batch) returning arende
                        """).param("batch", batch).query(Long.class).list();
        return taken.stream().collect(Collectors.toCollection(HashSet::new));
    }

    private record Due(long id, long arende) {}
}
