package se.lyhord.console.citizen.answer;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What became of something that a citizen did at {@code /svar}.
 *
 * @param fault key of why it did not succeed, or the sentence itself; null where it did
 * @param isSent whether what was written has arrived
 * @param isChanged whether the conversation is another now
 */
record Done(HttpStatus status, @Nullable String fault, boolean isSent, boolean isChanged) {
    static Done nothing() {
        return new Done(HttpStatus.OK, null, false, false);
    }

    static Done noted() {
        return new Done(HttpStatus.OK, null, false, true);
    }

    static Done sent() {
        return new Done(HttpStatus.OK, null, true, true);
    }

    /** Not done, for this reason: a key, or a sentence. */
    static Done refused(HttpStatus status, String fault) {
        return new Done(status, fault, false, false);
    }

    /** What may have arrived without its sender being told is sent again under the same key. */
    boolean keepsKey() {
        return !isSent && status != HttpStatus.CONFLICT;
    }
}
