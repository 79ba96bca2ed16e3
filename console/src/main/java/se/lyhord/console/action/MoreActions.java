package se.lyhord.console.action;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** All but the usual, in groups that stand apart, below one button. */
class MoreActions extends MenuBar {
    static final String NAME = "Fler åtgärder";

    private static final String OPEN = """
            const button = this.querySelector('vaadin-menu-bar-button');
            button.focus();
            button.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }));
            """;

    MoreActions(Menu menu, Consumer<VerbForm> chosen) {
        getElement().setAttribute("aria-label", NAME);
        setOpenOnHover(false);
        SubMenu items = addItem(NAME).getSubMenu();
        Optional<VerbForm> usual = menu.usual();
        boolean first = true;
        for (List<Offer> group : menu.groups()) {
            List<VerbForm> others = group.stream()
                    .map(Offer::form)
                    .filter(form -> usual.filter(form::equals).isEmpty())
                    .toList();
            if (!others.isEmpty() && !first) {
                items.addSeparator();
            }
            others.forEach(form -> items.addItem(form.name(), click -> chosen.accept(form)));
            first = first && others.isEmpty();
        }
    }

    /** For whoever has pressed a key. */
    void open() {
        getElement().executeJs(OPEN);
    }
}
