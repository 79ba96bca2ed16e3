package se.lyhord.console.keys;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lyhord.console.dialog.DeskDialog;
import se.lyhord.console.undo.UndoBar;

/** The keys that do the same on every page, with the bar that takes back. */
@Component
@UIScope
@JavaScript("context://desk/desk.js")
@JavaScript("context://desk/find.js")
@JavaScript("context://desk/held.js")
@JavaScript("context://desk/keys.js")
@JavaScript("context://desk/names.js")
@JavaScript("context://desk/ended.js")
public class DeskKeys extends Keyed {

    DeskKeys(UndoBar undo) {
        addClassName("desk-keys");
        // In a drawer or a bar it would stand where that stands; it belongs to the page.
        addAttachListener(attached -> attached.getUI().add(undo));
        keys().on("u", "Ångra det senaste", undo::undo).on("?", "Visa tangenterna", this::help);
    }

    /** What the keyboard says; {@code palette} for Ctrl+K. */
    @Override
    @ClientCallable
    protected void press(String key, String inSight) {
        if (key.equals("palette")) {
            palette();
        } else {
            keys().press(key);
        }
    }

    private void help() {
        new KeyHelp(page().here()).open();
    }

    private void palette() {
        if (DeskDialog.bars(UI.getCurrent())) {
            return;
        }
        PageCommands page = page();
        new Palette(Stream.concat(page.here().stream(), page.ways().stream()).toList()).open();
    }

    private static PageCommands page() {
        return new PageCommands(UI.getCurrent());
    }
}
