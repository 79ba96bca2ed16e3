package se.lyhord.console.action;

import com.vaadin.flow.component.button.Button;

/** A button that decides without asking; the second click of a double click counts for nothing, since it meets what nobody has read. */
public final class AtOnceButton extends Button {
    /** With what it says and does. */
    public AtOnceButton(String text, Runnable work) {
        super(text);
        addClickListener(click -> {
            if (click.getClickCount() < 2) {
                work.run();
            }
        });
    }
}
