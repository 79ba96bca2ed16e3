package se.lyhord.console.inbox;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.lyhord.console.action.Field.Line;
import se.lyhord.console.action.FormDialog;
import se.lyhord.console.action.Toast;
import se.lyhord.console.action.VerbForm;
import se.lyhord.register.access.Account;
import se.lyhord.register.inbox.InboxFilter;
import se.lyhord.register.inbox.SavedView;
import se.lyhord.register.inbox.SavedViews;

/** The person's own views of the inbox. */
class ViewMenu extends MenuBar {
    private static final String NAME = "namn";

    private final SavedViews views;
    private final Account account;
    private final SubMenu items;

    ViewMenu(SavedViews views, Account account) {
        this.views = views;
        this.account = account;
        addThemeVariants(MenuBarVariant.SMALL);
        getElement().setAttribute("aria-label", "Mina vyer");
        items = addItem("Mina vyer").getSubMenu();
    }

    /** Offers them to a filter that shows what is chosen and takes what is chosen here. */
    void offer(Supplier<InboxFilter> shown, Consumer<InboxFilter> choose) {
        items.removeAll();
        List<SavedView> saved = views.of(account);
        saved.forEach(view -> items.addItem(
                view.name(),
                click -> choose.accept(FilterAddress.of(view.query()).filter())));
        if (!saved.isEmpty()) {
            items.addSeparator();
        }
        items.addItem("Spara den här vyn …", click -> ask(shown, () -> offer(shown, choose)));
        if (!saved.isEmpty()) {
            SubMenu removal = items.addItem("Ta bort en vy").getSubMenu();
            saved.forEach(view -> removal.addItem(view.name(), click -> {
                views.remove(account, view.name());
                offer(shown, choose);
            }));
        }
    }

    private void ask(Supplier<InboxFilter> shown, Runnable saved) {
        VerbForm form = VerbForm.of(
                        "Spara vyn",
                        filled -> views.save(
                                account, new SavedView(filled.text(NAME), new FilterAddress(shown.get()).query())),
                        new Line(NAME, "Namn", "Till exempel ”Akuta i dag”."))
                .explained("Vyn är din egen. Den minns filtren, inte ärendena.");
        new FormDialog(form, () -> {
                    saved.run();
                    Toast.done("Vyn är sparad bland Mina vyer");
                })
                .open();
    }
}
