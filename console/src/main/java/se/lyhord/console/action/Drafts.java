package se.lyhord.console.action;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What a person has begun to fill in and not sent, so that a dialog that was closed by mistake loses nothing. */
@Component
@VaadinSessionScope
class Drafts {
    private final Map<Key, Filled> kept = new ConcurrentHashMap<>();

    /** The draft of this form for this ärende. */
    Draft of(long arende, VerbForm form) {
        return new Draft(kept, new Key(arende, form.name()));
    }

    record Key(long arende, String form) {}

    /** The draft of one form. */
    record Draft(Map<Key, Filled> kept, Key key) {
        Filled read() {
            return kept.getOrDefault(key, new Filled(Map.of()));
        }

        void keep(Filled filled) {
            kept.put(key, filled);
        }

        void forget() {
            kept.remove(key);
        }
    }
}
