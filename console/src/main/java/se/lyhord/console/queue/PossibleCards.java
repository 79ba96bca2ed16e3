package se.lyhord.console.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.action.AtOnceButton;
import se.lyhord.console.action.Toast;
import se.lyhord.console.arende.OriginalDownload;
import se.lyhord.console.arende.Sight;
import se.lyhord.console.undo.UndoBar;
import se.lyhord.console.words.Shown;
import se.lyhord.intake.handle.ReadOnceMore;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendePage.MessageOnPage;
import se.lyhord.register.ledger.LedgerEntries;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.redecide.AddMessage;
import se.lyhord.register.redecide.KeepMessage;
import se.lyhord.register.redecide.PossibleFollowUp;
import se.lyhord.register.redecide.Seen;
import se.lyhord.register.refusal.RefusedException;

/** Shows a message beside what the ärende says that it may belong to. */
@org.springframework.stereotype.Component
@UIScope
class PossibleCards {
    private static final int SHOWN = 20_000;
    private static final int TITLE = 60;
    private static final String JOINED = "Det hör till samma sak.";

    private final LedgerEntries entries;
    private final MessageSheets sheets;
    private final AddMessage add;
    private final KeepMessage keep;
    private final Sight sight;
    private final OriginalDownload originals;
    private final UndoBar undo;

    PossibleCards(
            LedgerEntries entries,
            MessageSheets sheets,
            AddMessage add,
            KeepMessage keep,
            Sight sight,
            OriginalDownload originals,
            UndoBar undo) {
        this.entries = entries;
        this.sheets = sheets;
        this.add = add;
        this.keep = keep;
        this.sight = sight;
        this.originals = originals;
        this.undo = undo;
    }

    Component card(Account account, PossibleFollowUp item, Runnable done) {
        LedgerEntry entry = entries.find(account.namnd(), item.row().id()).orElseThrow();
        if (sight.hides(account, entry.row())) {
            return sheets.explained(account, entry, done);
        }
        Supplier<ReadOnceMore> read = sheets.read(entry);
        Button join = new AtOnceButton("Lägg till i " + item.otherName(), () -> {
            Toast.after(
                    () -> add.add(
                            account, Seen.of(entry), item.other(), read.get().message(), JOINED),
                    "Tillagt i " + item.otherName());
            done.run();
        });
        join.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        Button own = new AtOnceButton("Det är ett eget ärende", () -> {
            keep(account, item, Seen.of(entry), read.get().message().objection());
            done.run();
        });
        own.addThemeVariants(ButtonVariant.SMALL);
        Div actions = new Div(join, own, originals.link(account, entry.id()));
        actions.addClassName("action-bar");
        Div both = new Div(new Div(new H3("Meddelandet"), new ReadPane(read.get())), other(account, item));
        both.addClassName("queue-both");
        Div card = new Div(
                new H2(
                        item.row().subject().isBlank()
                                ? "(utan ämne)"
                                : Shown.title(item.row().subject())),
                new Paragraph(Shown.reason(Objects.requireNonNullElse(item.row().reason(), ""))),
                new Paragraph(
                        new Span("Meddelandet öppnade "),
                        new Anchor("arende/" + item.arende(), "ett eget ärende"),
                        new Span(". Läggs det till i det andra makuleras det egna.")),
                actions,
                both);
        card.addClassName("letter-whole");
        return card;
    }

    private Component other(Account account, PossibleFollowUp item) {
        Div other = new Div(new H3(new Span("Kan höra till "), new Anchor("arende/" + item.other(), item.otherName())));
        sight.page(account, item.other()).ifPresent(page -> {
            other.add(new Paragraph(Shown.title(item.otherTitle()) + " · " + Shown.name(item.otherSender())));
            page.messages().stream().limit(1).map(MessageOnPage::message).forEach(message -> {
                Div text = new Div(Shown.atMost(SHOWN, message.newText().strip()));
                text.addClassNames("sheet", "message-text");
                text.getElement().setAttribute("lang", "");
                text.getElement().setAttribute("dir", "auto");
                other.add(text);
            });
        });
        return other;
    }

    private void keep(Account account, PossibleFollowUp item, Seen seen, @Nullable String objection) {
        try {
            String said = "Eget ärende · "
                    + Shown.atMost(TITLE, Shown.title(item.row().subject()));
            undo.decided(said, said, List.of(keep.keep(account, seen, objection)));
        } catch (RefusedException refused) {
            Toast.refused(refused);
        }
    }
}
