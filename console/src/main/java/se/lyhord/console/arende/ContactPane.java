package se.lyhord.console.arende;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Shown;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.arende.LikelyDuplicate;
import se.lyhord.register.arende.Sender;

/** Who wrote and how, what else has come from there, and what may be about the same. */
class ContactPane extends Div {
    private final Days days;

    ContactPane(Arende arende, ContactOf.Found found, Days days, Consumer<InboxRow> merge) {
        this.days = days;
        addClassNames("history", "contact");
        if (!found.duplicates().isEmpty()) {
            OrderedList list = new OrderedList();
            found.duplicates().forEach(other -> list.add(duplicate(other, found.merges(other.row()), merge)));
            add(new Section(new H3("Möjliga dubbletter"), list));
        }
        if (!arende.isCompanion()) {
            add(contact(arende, found));
        }
    }

    private Section contact(Arende arende, ContactOf.Found found) {
        Sender sender = arende.sender();
        Section section = new Section(new H3("Kontakt"));
        Div ways = new Div(Shown.isolated(Shown.name(sender.display())));
        ways.addClassName("contact-ways");
        Stream.of(sender.address(), sender.phone(), sender.postal())
                .filter(Objects::nonNull)
                .filter(way -> !way.equals(sender.display()))
                .forEach(way -> ways.add(Shown.isolated(Shown.name(way))));
        section.add(ways, new Paragraph("Kom med " + arende.handling().channel().swedish() + ". " + number(found)));
        if (!found.earlier().isEmpty()) {
            OrderedList list = new OrderedList();
            found.earlier().forEach(other -> list.add(item(other, other.status().label())));
            section.add(list);
        }
        return section;
    }

    private static String number(ContactOf.Found found) {
        return switch (found.others()) {
            case 0 -> "Inga andra ärenden från samma avsändare.";
            case 1 -> "Ett annat ärende från samma avsändare.";
            default -> found.others() + " andra ärenden från samma avsändare.";
        };
    }

    private ListItem duplicate(LikelyDuplicate other, boolean merges, Consumer<InboxRow> merge) {
        ListItem item = item(other.row(), other.likeText() ? "nästan samma text" : "samma avsändare");
        if (merges) {
            Button button = new Button("Slå ihop", click -> merge.accept(other.row()));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.setAriaLabel("Slå ihop med " + name(other.row()));
            item.add(new Span(), new Span(button));
        }
        return item;
    }

    private ListItem item(InboxRow row, String more) {
        Span when = new Span(days.date(row.arrivedAt()));
        when.addClassName("when");
        Span quiet = new Span(" " + more);
        quiet.addClassName("more");
        return new ListItem(when, new Span(new Anchor("arende/" + row.id(), name(row)), quiet));
    }

    static String name(InboxRow row) {
        String title = Shown.title(row.title());
        return row.diarienummer() == null ? title : row.diarienummer() + " " + title;
    }
}
