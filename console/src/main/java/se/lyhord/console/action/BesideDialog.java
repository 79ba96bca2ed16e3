package se.lyhord.console.action;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.shared.Registration;

/** A form beside what it is about, which can be read and scrolled while somebody writes; all else on the page rests until it is closed. */
@JavaScript("context://desk/beside.js")
class BesideDialog extends FormDialog {
    private static final String DOWN = "Fäll ner och läs";
    private static final String UP = "Fäll upp formuläret";

    private final Button fold = new Button(DOWN, click -> fold());

    BesideDialog(VerbForm form, Writing writing, Runnable done) {
        super(form, writing, done);
        addClassName("beside");
        // The server bars the page as behind any dialog; the browser lets the focus out to what is read.
        setFocusTrap(false);
        fold.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        fold.addClassName("fold");
        getHeader().add(fold);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                getElement().executeJs("window.lyhordBeside.open(this)");
            }
        });
        addAttachListener(attached -> closeWhenLeft(attached.getUI()));
    }

    /** What it stands beside is gone then; what was written is kept. */
    private void closeWhenLeft(UI ui) {
        Registration left = ui.addAfterNavigationListener(navigation -> close());
        addDetachListener(detached -> {
            left.remove();
            detached.unregisterListener();
        });
    }

    /** Where there is no room for both, one is seen at a time. */
    private void fold() {
        boolean down = !hasClassName("folded");
        setClassName("folded", down);
        fold.setText(down ? UP : DOWN);
        if (!down) {
            getElement().executeJs("window.lyhordBeside.goOn(this)");
        }
    }
}
