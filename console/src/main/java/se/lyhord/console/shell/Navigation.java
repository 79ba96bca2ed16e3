package se.lyhord.console.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.access.Account;

/** The way to the places that a person has anything to do at, with how much there is in each. */
class Navigation extends SideNav implements AfterNavigationObserver {
    private final Account account;
    private final Numbers numbers;
    private final CallCount calls = new CallCount();
    private final Map<Place, Span> counts = new EnumMap<>(Place.class);

    Navigation(Account account, Reach reach, Numbers numbers) {
        this.account = account;
        this.numbers = numbers;
        getElement().setAttribute("aria-label", "Huvudmeny");
        setI18n(new SideNavI18n().setToggle("Visa eller dölj det som hör dit"));
        @Nullable Place before = null;
        for (Place place : Place.values()) {
            if (reach.includes(place, account)) {
                SideNavItem item = item(place);
                item.setClassName("new-group", before != null && place.standsApartFrom(before));
                addItem(item);
                before = place;
            }
        }
    }

    private SideNavItem item(Place place) {
        Span count = place == Place.CHAT ? calls : new Span();
        count.addClassName("count");
        counts.put(place, count);
        SideNavItem item = place.item(count);
        if (place == Place.ADMINISTRATION) {
            administration(item);
        }
        return item;
    }

    private static void administration(SideNavItem item) {
        item.addItem(
                below("Användare", "administration/anvandare", VaadinIcon.USERS),
                below("Frånvaro", "administration/franvaro", VaadinIcon.CALENDAR_USER),
                below("Rutinen", "administration/rutin", VaadinIcon.CLIPBOARD_TEXT),
                below("Brevmallar", "administration/brev", VaadinIcon.ENVELOPE_O),
                below("Postlådor", "administration/postlador", VaadinIcon.MAILBOX));
        // Vaadin's button says that it opens "children", and calls nothing so.
        item.getElement()
                .executeJs(
                        "this.updateComplete.then(() => { this.shadowRoot.querySelector('[part=children]').id = 'children'; })");
    }

    private static SideNavItem below(String label, String path, VaadinIcon icon) {
        return new SideNavItem(label, path, icon.create());
    }

    /** Whoever goes somewhere sees what holds there and then. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(numbers.figures().now(account.namnd()));
    }

    /** Shows what has changed. */
    void refresh() {
        show(numbers.figures().lately(account.namnd()));
    }

    private void show(NamndFigures.Figures now) {
        counts.forEach((place, count) -> {
            if (place == Place.CHAT) {
                calls.show(numbers.citizens(), now.calls(), account);
            } else {
                count.setText(numbers.at(place, account, now));
            }
            if (place == Place.LEDGER) {
                count.setTitle(
                        now.balance().holds()
                                ? "Liggaren går ihop: alla meddelanden är redovisade"
                                : "Liggaren går inte ihop");
            }
        });
    }
}
