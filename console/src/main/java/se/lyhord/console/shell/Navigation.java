package se.lyhord.console.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.arende.Sight;
import se.lyhord.console.letters.LetterQueue;
import se.lyhord.console.letters.LettersOf;
import se.lyhord.console.todo.TodoCounts;
import se.lyhord.register.access.Account;
import se.lyhord.register.conversation.call.WaitingCitizens;
import se.lyhord.register.desk.RegisterByHand;
import se.lyhord.register.ledger.Balance;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.remind.desk.AlarmsOf;

/** The way to the views, with how much there is in each. */
class Navigation extends SideNav implements AfterNavigationObserver {
    private static final Set<Role> WATCH = Set.of(Role.REGISTRATOR, Role.CHEF, Role.CONTROLLER);
    private static final Set<Role> FOLLOW_UP = Set.of(Role.REGISTRATOR, Role.CHEF, Role.CONTROLLER, Role.ADMIN);

    private final Account account;
    private final Counts counts;
    private final Span inbox = count();
    private final CallCount chat = new CallCount();
    private final Span quarantine = count();
    private final Span possible = count();
    private final Span letters = count();
    private final Span returned = count();
    private final Span alarms = count();
    private final Span routed = count();
    private final Span todo = count();
    private final Span closing = count();
    private final Span ledger = count();

    Navigation(Account account, Counts counts, boolean demo) {
        this.account = account;
        this.counts = counts;
        getElement().setAttribute("aria-label", "Huvudmeny");
        setI18n(new SideNavI18n().setToggle("Visa eller dölj det som hör dit"));
        if (account.roles().contains(Role.REGISTRATOR)) {
            addItem(nested("Inkorg", "inkorg", VaadinIcon.INBOX, inbox));
        }
        if (counts.sight.worksWithArenden(account)) {
            addItem(nested("Chatt", CallCount.PATH, VaadinIcon.COMMENTS_O, chat));
        }
        if (counts.register.mayRegister(account)) {
            addItem(item("Registrera", "registrera", VaadinIcon.PENCIL, count()));
        }
        if (account.roles().contains(Role.REGISTRATOR)) {
            addItem(nested("Karantän", "karantan", VaadinIcon.WARNING, quarantine));
            addItem(nested("Följdmeddelanden", "foljdmeddelanden", VaadinIcon.CONNECT_O, possible));
        }
        if (counts.letters.seesToLetters(account)) {
            addItem(item("Brev att ta hand om", "brev", VaadinIcon.ENVELOPE, letters));
            addItem(item("Studsar", "studsar", VaadinIcon.ARROW_BACKWARD, returned));
        }
        int work = getItems().size();
        if (counts.todo.isFor(account)) {
            addItem(item("Att göra", "att-gora", VaadinIcon.CHECK_SQUARE_O, todo));
        }
        if (account.roles().contains(Role.REGISTRATOR)) {
            addItem(item("Att avsluta", "att-avsluta", VaadinIcon.ARCHIVE, closing));
        }
        if (counts.sight.worksWithArenden(account)) {
            addItem(item("Mina larm", "larm", VaadinIcon.BELL, alarms));
            addItem(item("Fördelade", "fordelade", VaadinIcon.SHARE, routed));
        }
        int followUp = getItems().size();
        if (account.roles().contains(Role.REGISTRATOR)) {
            addItem(nested("Liggare", "liggare", VaadinIcon.BOOK, ledger));
        }
        if (!Collections.disjoint(account.roles(), WATCH)) {
            addItem(item("Bevakning", "bevakning", VaadinIcon.EYE, count()));
        }
        if (!Collections.disjoint(account.roles(), FOLLOW_UP)) {
            addItem(item("Rapporter", "rapporter", VaadinIcon.BAR_CHART_H, count()));
            addItem(item("Träffsäkerhet", "traffsakerhet", VaadinIcon.BULLSEYE, count()));
        }
        int running = getItems().size();
        if (account.roles().contains(Role.ADMIN)) {
            addItem(administration());
        }
        if (demo) {
            addItem(item("Demobrevlådor", "demo", VaadinIcon.MAILBOX, count()));
        }
        divide(work, followUp, running);
    }

    /** What comes in, the work with it, following it up, and running it all stand apart. */
    private void divide(int... starts) {
        List<SideNavItem> items = getItems();
        IntStream.of(starts).filter(start -> start > 0 && start < items.size()).forEach(start -> items.get(start)
                .addClassName("new-group"));
    }

    /** Whoever goes somewhere sees what holds there and then. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(counts.figures.now(account.namnd()));
    }

    private static Span count() {
        Span count = new Span();
        count.addClassName("count");
        return count;
    }

    private static SideNavItem item(String label, String path, VaadinIcon icon, Span count) {
        SideNavItem item = new SideNavItem(label, path, icon.create());
        item.setSuffixComponent(count);
        return item;
    }

    /** What has single items below it. */
    private static SideNavItem nested(String label, String path, VaadinIcon icon, Span count) {
        SideNavItem item = item(label, path, icon, count);
        item.setMatchNested(true);
        return item;
    }

    private static SideNavItem administration() {
        SideNavItem item = item("Administration", "administration", VaadinIcon.COG, count());
        item.addItem(
                item("Användare", "administration/anvandare", VaadinIcon.USERS, count()),
                item("Frånvaro", "administration/franvaro", VaadinIcon.CALENDAR_USER, count()),
                item("Rutinen", "administration/rutin", VaadinIcon.CLIPBOARD_TEXT, count()),
                item("Brevmallar", "administration/brev", VaadinIcon.ENVELOPE_O, count()),
                item("Postlådor", "administration/postlador", VaadinIcon.MAILBOX, count()));
        // Vaadin's button says that it opens "children", and calls nothing so.
        item.getElement()
                .executeJs(
                        "this.updateComplete.then(() => { this.shadowRoot.querySelector('[part=children]').id = 'children'; })");
        return item;
    }

    /** Shows what has changed. */
    void refresh() {
        show(counts.figures.lately(account.namnd()));
    }

    private void show(NamndFigures.Figures figures) {
        alarms.setText(orNothing(counts.alarms.count(account)));
        if (chat.getParent().isPresent()) {
            chat.show(counts.citizens, figures.calls(), account);
        }
        todo.setText(orNothing(counts.todo.pressing(account)));
        if (account.roles().contains(Role.REGISTRATOR)) {
            inbox.setText(String.valueOf(figures.inbox()));
            routed.setText(String.valueOf(figures.routed()));
            closing.setText(orNothing(figures.closing()));
            possible.setText(orNothing(figures.possible()));
            letters.setText(orNothing(figures.letters()));
            returned.setText(orNothing(figures.returned()));
            showBooks(figures.balance());
        } else {
            routed.setText(String.valueOf(counts.sight.countRouted(account)));
            letters.setText(orNothing(counts.letters.count(account, LetterQueue.TO_SEE_TO)));
            returned.setText(orNothing(counts.letters.count(account, LetterQueue.RETURNED)));
        }
    }

    private void showBooks(Balance balance) {
        quarantine.setText(orNothing(Math.toIntExact(balance.of(Outcome.QUARANTINED))));
        ledger.setText(books(balance));
        ledger.setTitle(
                balance.holds() ? "Liggaren går ihop: alla meddelanden är redovisade" : "Liggaren går inte ihop");
    }

    private static String orNothing(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private static String books(Balance balance) {
        long quarantined = balance.of(Outcome.QUARANTINED);
        if (quarantined > 0) {
            return (balance.holds() ? "" : "⚠ ") + quarantined + " i karantän";
        }
        return (balance.holds() ? "✓ " : "⚠ ") + balance.arrived();
    }

    /** Where the numbers come from. */
    @Component
    record Counts(
            NamndFigures figures,
            Sight sight,
            LettersOf letters,
            AlarmsOf alarms,
            RegisterByHand register,
            TodoCounts todo,
            WaitingCitizens citizens) {}
}
