package se.lyhord.console.action;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.Optional;
import se.lyhord.console.words.Shown;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;

/** What can be done with an ärende: the usual as a button, the rest in a menu. */
public class ActionBar extends Div {
    private static final String MORE = "Fler åtgärder";

    private final Menu menu;
    private final Writings writings;
    private final Account by;
    private final Arende arende;
    private final Runnable done;
    private final DraftNotes notes;

    ActionBar(Menu menu, Writings writings, Runnable done) {
        this.menu = menu;
        this.writings = writings;
        this.by = menu.now().by();
        this.arende = menu.now().arende();
        this.done = done;
        this.notes = new DraftNotes(menu.forms(), writings.days(), this::open);
        addClassName("action-bar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Åtgärder");
        Optional<VerbForm> usual = menu.usual();
        usual.ifPresent(form -> add(button(form)));
        if (!menu.groups().isEmpty()) {
            add(more(usual));
        }
        add(notes);
        refreshDrafts();
    }

    final void refreshDrafts() {
        notes.show(writings.inSight(by, arende.id()));
    }

    boolean offersLike(ActionBar other) {
        return menu.isLike(other.menu);
    }

    private Button button(VerbForm form) {
        Button button = new Button(form.name(), click -> open(form));
        button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        button.addClassName("usual");
        return button;
    }

    private MenuBar more(Optional<VerbForm> usual) {
        MenuBar bar = new MenuBar();
        bar.getElement().setAttribute("aria-label", MORE);
        bar.setOpenOnHover(false);
        SubMenu items = bar.addItem(MORE).getSubMenu();
        boolean first = true;
        for (List<Offer> group : menu.groups()) {
            List<VerbForm> others = group.stream()
                    .map(Offer::form)
                    .filter(form -> usual.filter(form::equals).isEmpty())
                    .toList();
            if (!others.isEmpty() && !first) {
                items.addSeparator();
            }
            others.forEach(form -> items.addItem(form.name(), click -> open(form)));
            first = first && others.isEmpty();
        }
        return bar;
    }

    private void open(VerbForm form) {
        new FormDialog(form, writings.in(form, by, arende.id()), () -> {
                    FormDialog.tell(form.name() + ": klart · " + Shown.title(arende.title()));
                    done.run();
                })
                .open();
    }
}
