package se.lyhord.console.dialog;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;

/** A dialog of the desk: until it is closed the server takes nothing from the page behind it, whatever the browser sends. */
public abstract class DeskDialog extends Dialog {
    /** Not open yet. */
    protected DeskDialog() {
        setModality(ModalityMode.STRICT);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                barAtOnce(UI.getCurrent());
            }
        });
    }

    /** The page is barred only when the answer goes out, and more may have come in the same request. */
    private void barAtOnce(UI ui) {
        ComponentUtil.setData(ui, DeskDialog.class, this);
        ui.beforeClientResponse(ui, answer -> ComponentUtil.setData(ui, DeskDialog.class, null));
    }

    /** Whether one stands in front of the page, or will as soon as the browser has the answer. */
    public static boolean bars(UI ui) {
        DeskDialog opening = ComponentUtil.getData(ui, DeskDialog.class);
        return ui.hasModalComponent() || (opening != null && opening.isOpened());
    }
}
