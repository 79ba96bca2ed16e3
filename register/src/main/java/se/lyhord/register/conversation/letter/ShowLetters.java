package se.lyhord.register.conversation.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts letters into the conversations that opened their ärenden, when their moment has come. Only who opened an ärende reads its letters, not who
 * wrote something that was added to it.
 */
@Component
public class ShowLetters {
    private static final Logger LOG = LoggerFactory.getLogger(ShowLetters.class);

    /** How long one that failed stands aside, so that it does not keep the others waiting. */
    static final Duration REST = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final ShowLetter showLetter;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<Long, Instant> resting = new ConcurrentHashMap<>();

    ShowLetters(JdbcClient jdbc, ShowLetter showLetter, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.showLetter = showLetter;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Shows the letter that has waited longest of those whose ärende nobody holds; false when none is due. */
    public boolean showNext() {
        Instant now = clock.instant();
        resting.values().removeIf(until -> !until.isAfter(now));
        AtomicReference<@Nullable DueLetter> taken = new AtomicReference<>();
        try {
            transaction.executeWithoutResult(status -> next(now).ifPresent(due -> {
                taken.set(due);
                showLetter.show(due);
            }));
        } catch (RuntimeException e) {
            DueLetter failed = taken.get();
            if (failed == null) {
                throw e;
            }
            LOG.warn("Letter {} could not be shown; trying again in {}", failed.id(), REST, e);
            resting.put(failed.id(), now.plus(REST));
        }
        return taken.get() != null;
    }

    /** Held by the ärende first, as verbs do, so that nobody waits for each other; who works on it is passed by. */
    private Optional<DueLetter> next(Instant now) {
        return jdbc.sql("""
                        select d.id, d.namnd, d.arende from dispatch d join arende a on a.id = d.arende
                        where d.show_at <= :now and d.show_at is not null and d.shown_at is null and d.state <> 'CANCELLED' and d.id <> all (:resting)
                        order by d.show_at, d.id limit 1 for no key update of a skip locked
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("resting", resting.keySet().toArray(Long[]::new))
                .query((row, number) -> new DueLetter(row.getLong("id"), row.getString("namnd"), row.getLong("arende")))
                .optional();
    }
}
