package se.lyhord.console.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Collections;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Role;
import se.lyhord.console.arende.Sight;
import se.lyhord.console.letters.LettersOf;
import se.lyhord.console.todo.TodoCounts;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Inbox;
import se.lyhord.register.desk.RegisterByHand;
import se.lyhord.register.ledger.Balance;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.remind.desk.AlarmsOf;

/** The way to the views, with how much there is in each. */
class Navigation extends SideNav {
    private static final Set<Role> WATCH = Set.of(Role.REGISTRATOR, Role.CHEF, Role.CONTROLLER);
    private static final Set<Role> FOLLOW_UP = Set.of(Role.REGISTRATOR, Role.CHEF, Role.CONTROLLER, Role.ADMIN);

    private final Account account;
    private final Counts counts;
    private final Span inbox = count();
    private final Span letters = count();
    private final Span alarms = count();
    private final Span routed = count();
    private final Span todo = count();
    private final Span closing = count();
    private final Span ledger = count();

    Navigation(Account account, Counts counts, boolean demo) {
        this.account = account;
        this.counts = counts;
        getElement().setAttribute("aria-label", "Huvudmeny");
        if (account.roles().contains(Role.REGISTRATOR)) {
            SideNavItem item = item("Inkorg", "inkorg", VaadinIcon.INBOX, inbox);
            item.setMatchNested(true);
            addItem(item);
        }
        if (counts.register.mayRegister(account)) {
            addItem(item("Registrera", "registrera", VaadinIcon.PENCIL, count()));
        }
        if (counts.letters.seesToLetters(account)) {
            addItem(item("Brev att ta hand om", "brev", VaadinIcon.ENVELOPE, letters));
        }
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
        if (account.roles().contains(Role.REGISTRATOR)) {
            addItem(item("Liggare", "liggare", VaadinIcon.BOOK, ledger));
        }
        if (!Collections.disjoint(account.roles(), WATCH)) {
            addItem(item("Bevakning", "bevakning", VaadinIcon.EYE, count()));
        }
        if (!Collections.disjoint(account.roles(), FOLLOW_UP)) {
            addItem(item("Rapporter", "rapporter", VaadinIcon.BAR_CHART_H, count()));
            addItem(item("Träffsäkerhet", "traffsakerhet", VaadinIcon.BULLSEYE, count()));
        }
        if (demo) {
            addItem(item("Demobrevlådor", "demo", VaadinIcon.MAILBOX, count()));
        }
        refresh();
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

    void refresh() {
        String namnd = account.namnd();
        inbox.setText(String.valueOf(counts.inbox.count(namnd, ArendeStatus.INKOMMET)));
        letters.setText(orNothing(counts.letters.count(account)));
        alarms.setText(orNothing(counts.alarms.count(account)));
        todo.setText(orNothing(counts.todo.pressing(account)));
        if (account.roles().contains(Role.REGISTRATOR)) {
            closing.setText(orNothing(counts.todo.toClose(namnd)));
        }
        routed.setText(String.valueOf(counts.sight.countRouted(account)));
        Balance balance = counts.ledger.balance(namnd);
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
            Inbox inbox,
            Sight sight,
            LedgerPages ledger,
            LettersOf letters,
            AlarmsOf alarms,
            RegisterByHand register,
            TodoCounts todo) {}
}
