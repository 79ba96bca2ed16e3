package se.lyhord.console.keys;

import com.vaadin.flow.component.dependency.JavaScript;

/** A page of rows that are walked through with j and k: the focus itself moves, so that Enter opens what it stands on. */
@JavaScript("context://desk/focus.js")
@JavaScript("context://desk/rows.js")
public abstract class RowsByKey extends Keyed {
    private final String rows;

    /** With the CSS selector of what can be opened in each row; what has the attribute {@code data-row} is found again after a refresh. */
    protected RowsByKey(String rows) {
        this.rows = rows;
        keys().on("j", "Nästa i listan; Enter öppnar", () -> step(1)).on("k", "Förra i listan", () -> step(-1));
        // The browser walks by itself: an Enter that follows at once must not open where the focus stood before.
        addAttachListener(attached -> getElement().executeJs("window.lyhordRows.walk(this, $0)", rows));
    }

    private void step(int by) {
        getElement().executeJs("window.lyhordRows.step(this, $0, $1)", rows, by);
    }

    /** Leads the focus back to where it was before the rows were drawn anew. */
    protected final void back() {
        getElement().executeJs("window.lyhordRows.back(this, $0)", rows);
    }
}
