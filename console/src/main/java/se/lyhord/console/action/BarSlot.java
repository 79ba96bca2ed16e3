package se.lyhord.console.action;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** Where the bar of actions stands; it is left alone while it would offer the same, so that an open menu stays open. */
public class BarSlot extends Div {
    private @Nullable ActionBar current;

    /** Shows this bar, unless the one that stands there offers the same. */
    public void put(ActionBar next) {
        if (current == null || !current.offersLike(next)) {
            removeAll();
            add(next);
            current = next;
        }
    }

    /** Shows none. */
    public void clear() {
        removeAll();
        current = null;
    }
}
