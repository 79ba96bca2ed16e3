package se.lyhord.register.search.index;

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
            if (bad instanceof DataAccessResourceFailureException) {
                throw bad;
            }
            LOG.info("A batch of search rows failed, they are made one by one", bad);
            for (int i = 0; i < BATCH; i++) {
                makeOne();
            }
        }
        return true;
    }

    /** One that cannot be made is found by nothing, but never keeps the others waiting. */
    private void makeOne() {
        try {
            transaction.executeWithoutResult(status -> make(1));
        } catch (NonTransientDataAccessException bad) {
            transaction.executeWithoutResult(
                    status -> LOG.warn("No search row could be made for ärende {}", take(1), bad));
        }
    }

    private boolean isAnythingDue() {
        return jdbc.sql("select exists (select from search_due)")
                .query(Boolean.class)
                .single();
    }

    private void make(int batch) {
        jdbc.sql("select pg_advisory_xact_lock(:turn)")
                .param("turn", TURN)
                .query((row, number) -> number)
                .list();
        Set<Long> due = take(batch);
        if (!due.isEmpty()) {
            vocabulary.add(rows.make(due));
        }
    }

    private Set<Long> take(int batch) {
        List<Long> taken = jdbc.sql("""
                        delete from search_due where id in (select id from search_due order by id limit :batch) returning arende
                        """).param("batch", batch).query(Long.class).list();
        return taken.stream().collect(Collectors.toCollection(HashSet::new));
    }
}
