package se.lyhord.console.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNavItem;

/** Where the menu leads, in its order. */
enum Place {
    INBOX(Group.INCOMING, "Inkorg", "inkorg", VaadinIcon.INBOX, true),
    CHAT(Group.INCOMING, "Chatt", CallCount.PATH, VaadinIcon.COMMENTS_O, true),
    BY_HAND(Group.INCOMING, "Registrera", "registrera", VaadinIcon.PENCIL, false),
    QUARANTINE(Group.INCOMING, "Karantän", "karantan", VaadinIcon.WARNING, true),
    POSSIBLE(Group.INCOMING, "Följdmeddelanden", "foljdmeddelanden", VaadinIcon.CONNECT_O, true),
    LETTERS(Group.INCOMING, "Brev att ta hand om", "brev", VaadinIcon.ENVELOPE, false),
    RETURNED(Group.INCOMING, "Studsar", "studsar", VaadinIcon.ARROW_BACKWARD, false),
    TODO(Group.WORK, "Att göra", "att-gora", VaadinIcon.CHECK_SQUARE_O, false),
    CLOSING(Group.WORK, "Att avsluta", "att-avsluta", VaadinIcon.ARCHIVE, false),
    ALARMS(Group.WORK, "Mina larm", "larm", VaadinIcon.BELL, false),
    ROUTED(Group.WORK, "Fördelade", "fordelade", VaadinIcon.SHARE, false),
    LEDGER(Group.FOLLOWING_UP, "Liggare", "liggare", VaadinIcon.BOOK, true),
    WATCH(Group.FOLLOWING_UP, "Bevakning", "bevakning", VaadinIcon.EYE, false),
    REPORTS(Group.FOLLOWING_UP, "Rapporter", "rapporter", VaadinIcon.BAR_CHART_H, false),
    ACCURACY(Group.FOLLOWING_UP, "Träffsäkerhet", "traffsakerhet", VaadinIcon.BULLSEYE, false),
    ADMINISTRATION(Group.RUNNING, "Administration", "administration", VaadinIcon.COG, false),
    DEMO(Group.RUNNING, "Demobrevlådor", "demo", VaadinIcon.MAILBOX, false);

    private final Group group;
    private final String label;
    private final String path;
    private final VaadinIcon icon;
    private final boolean single;

    Place(Group group, String label, String path, VaadinIcon icon, boolean single) {
        this.group = group;
        this.label = label;
        this.path = path;
        this.icon = icon;
        this.single = single;
    }

    /** What comes in, the work with it, following it up, and running it all stand apart. */
    boolean standsApartFrom(Place before) {
        return group != before.group;
    }

    /** The way there; it is marked at the single ones below the place too. */
    SideNavItem item(Span count) {
        SideNavItem item = new SideNavItem(label, path, icon.create());
        item.setSuffixComponent(count);
        item.setMatchNested(single);
        return item;
    }

    private enum Group {
        INCOMING,
        WORK,
        FOLLOWING_UP,
        RUNNING
    }
}
