package se.lyhord.register.search.index;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what belongs to one ärende out of texts that come ärende by ärende, and hands the ärenden on in portions that fit into memory. One that is larger
 * than a portion is handed on all the same.
 */
final class Portions {
    private final int most;
    private final Consumer<Map<Long, WordsByWeight>> receiver;
    private Map<Long, WordsByWeight> portion = new HashMap<>();
    private @Nullable Long current;
    private int whole;

    /**
     * Makes an empty one.
     *
     * @param most characters after which a portion is handed on
     */
    Portions(int most, Consumer<Map<Long, WordsByWeight>> receiver) {
        this.most = most;
        this.receiver = receiver;
    }

    void add(SourceText text) {
        if (current != null && current != text.arende()) {
            whole += words(current).length();
            if (whole >= most) {
                handOn();
            }
        }
        current = text.arende();
        words(current).add(text);
    }

    /** Hands on what is left. */
    void handOn() {
        if (!portion.isEmpty()) {
            receiver.accept(portion);
            portion = new HashMap<>();
            whole = 0;
        }
    }

    private WordsByWeight words(long arende) {
        return portion.computeIfAbsent(arende, one -> new WordsByWeight());
    }
}
