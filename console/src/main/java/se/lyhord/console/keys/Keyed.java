package se.lyhord.console.keys;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;

/** A part of the page that does what keys stand for. */
public abstract class Keyed extends Div implements HasKeys {
    private final Keys keys = new Keys(this);

    @Override
    public final Keys keys() {
        return keys;
    }

    /**
     * What the keyboard says.
     *
     * @param inSight id of the ärende that was in sight when the key went down; empty when none was
     */
    @ClientCallable
    protected void press(String key, String inSight) {
        keys.press(key);
    }
}
