package se.lyhord.console.inbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.lyhord.register.arende.Confirmation;

/** What the form said when somebody decided, kept for as long as they may want to change one thing of it. */
class Said {
    /** More than anybody decides while a decision can be taken back. */
    private static final int MOST = 50;

    private final Map<Long, Confirmation> kept = new LinkedHashMap<>();

    void keep(long arende, Confirmation said) {
        kept.remove(arende);
        kept.put(arende, said);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    Optional<Confirmation> of(long arende) {
        return Optional.ofNullable(kept.get(arende));
    }
}
