package se.lyhord.console.citizen.answer;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What became of something that a citizen did at {@code /svar}.
 *
 * @param told key of what has succeeded; null where nothing is to be said
 * @param fault key of why it did not, or the sentence itself; null where it did
 * @param isDissatisfied whether the page now asks what was not good
 */
record Done(
        HttpStatus status, @Nullable String told, @Nullable String fault, boolean isDissatisfied) {
    static Done nothing() {
        return new Done(HttpStatus.OK, null, null, false);
    }

    static Done sent() {
        return new Done(HttpStatus.OK, "answer.sent", null, false);
    }

    static Done refused(HttpStatus status, String fault) {
        return new Done(status, null, fault, false);
    }

    /** With a sentence instead of a key. */
    static Done refusedWith(String sentence) {
        return new Done(HttpStatus.UNPROCESSABLE_CONTENT, null, sentence, false);
    }

    static Done asksWhy() {
        return new Done(HttpStatus.OK, null, null, true);
    }

    /** What may have arrived without its sender being told is sent again under the same key. */
    boolean keepsKey() {
        return isRefused() && status != HttpStatus.CONFLICT;
    }

    boolean isRefused() {
        return fault != null;
    }
}
