package se.lyhord.console.action;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.Optional;
import se.lyhord.register.arende.Arende;

/** What can be done with an ärende: the usual as a button, the rest in a menu. */
public class ActionBar extends Div {
    private static final String MORE = "Fler åtgärder";

    private final Menu menu;
    private final Drafts drafts;
    private final Arende arende;
    private final Runnable done;

    ActionBar(Menu menu, Drafts drafts, Runnable done) {
        this.menu = menu;
        this.drafts = drafts;
        this.arende = menu.now().arende();
        this.done = done;
        addClassName("action-bar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Åtgärder");
        Optional<VerbForm> usual = menu.usual();
        usual.ifPresent(form -> add(button(form)));
        if (!menu.groups().isEmpty()) {
            add(more(usual));
        }
    }

    boolean offersLike(ActionBar other) {
        return menu.isLike(other.menu);
    }

    /** Opens the form of this name; empty where it is not offered. */
    public Optional<Runnable> opener(String name) {
        return menu.groups().stream()
                .flatMap(List::stream)
                .map(Offer::form)
                .filter(form -> form.name().equals(name))
                .findFirst()
                .map(form -> () -> open(form));
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
        new FormDialog(form, drafts.of(arende.id(), form), () -> {
                    FormDialog.tell(form.name() + ": klart · " + arende.title());
                    done.run();
                })
                .open();
    }
}
