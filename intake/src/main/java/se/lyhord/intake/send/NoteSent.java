package se.lyhord.intake.send;

import java.time.Duration;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.lyhord.register.dispatch.Dispatch;

/**
 * Notes that a letter has left, and does not give up for as long as its claim lasts: a letter that is not noted as sent goes a second time when
 * the claim has run out.
 */
final class NoteSent {
    private final LetterOutcome outcome;
    private final RetryTemplate retry;

    NoteSent(LetterOutcome outcome, Duration claim) {
        this.outcome = outcome;
        this.retry = new RetryTemplate(RetryPolicy.builder()
                .includes(DataAccessException.class, TransactionException.class)
                .maxRetries(Long.MAX_VALUE)
                .timeout(claim)
                .delay(Duration.ofMillis(100))
                .multiplier(2)
                .maxDelay(Duration.ofSeconds(5))
                .build());
    }

    void sent(Dispatch dispatch) {
        retry.invoke(() -> outcome.sent(dispatch));
    }
}
