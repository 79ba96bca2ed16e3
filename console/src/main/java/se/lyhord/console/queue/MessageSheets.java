package se.lyhord.console.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.dom.ElementUtil;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.function.Supplier;
import se.lyhord.console.action.FormBar;
import se.lyhord.console.arende.OriginalDownload;
import se.lyhord.console.arende.Sight;
import se.lyhord.console.words.Shown;
import se.lyhord.intake.handle.ReadAgain;
import se.lyhord.intake.handle.ReadOnceMore;
import se.lyhord.register.access.Account;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.redecide.DecisionLog;

/** A message of the ledger as a sheet: what it is, why it got its outcome, what was decided, and what can be. */
@org.springframework.stereotype.Component
@UIScope
public class MessageSheets {
    static final String FEW = "Bara de som larmet gäller får se meddelandet";

    private final ReadAgain readAgain;
    private final MessageForms forms;
    private final MessageFacts facts;
    private final DecisionLog decisions;
    private final OriginalDownload originals;
    private final Sight sight;

    MessageSheets(
            ReadAgain readAgain,
            MessageForms forms,
            MessageFacts facts,
            DecisionLog decisions,
            OriginalDownload originals,
            Sight sight) {
        this.readAgain = readAgain;
        this.forms = forms;
        this.facts = facts;
        this.decisions = decisions;
        this.originals = originals;
        this.sight = sight;
    }

    /** A message that waits for a decision, with its text. */
    public Component toDecide(Account account, LedgerEntry entry, Runnable done) {
        Supplier<ReadOnceMore> read = read(entry);
        Div sheet = sheet(account, entry, read, done);
        sheet.add(new ReadPane(read.get(), entry.row().isHeaderOnly()));
        sheet.add(facts.of(account, entry, decisions.of(account.namnd(), entry.id())));
        return sheet;
    }

    /** A message that somebody looks up; its text is read when it is asked for, and by nobody from whom its ärende is hidden. */
    public Component explained(Account account, LedgerEntry entry, Runnable done) {
        if (sight.hides(account, entry.row())) {
            return hidden(account, entry);
        }
        Supplier<ReadOnceMore> read = read(entry);
        Div sheet = sheet(account, entry, read, done);
        sheet.add(facts.of(account, entry, decisions.of(account.namnd(), entry.id())));
        Div text = new Div();
        text.addClassName("messages");
        // It can be asked for beside an open form too, behind which the server bars the rest of the page.
        ElementUtil.setIgnoreParentInert(text.getElement(), true);
        Button show = new Button("Läs meddelandet");
        show.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        show.addClickListener(click -> {
            text.removeAll();
            text.add(new ReadPane(read.get(), entry.row().isHeaderOnly()));
        });
        text.add(show);
        sheet.add(text);
        return sheet;
    }

    private Div hidden(Account account, LedgerEntry entry) {
        Div sheet = new Div(new H2(FEW), facts.of(account, entry, decisions.of(account.namnd(), entry.id())));
        sheet.addClassNames("letter-whole", "ledger-sheet");
        return sheet;
    }

    private Div sheet(Account account, LedgerEntry entry, Supplier<ReadOnceMore> read, Runnable done) {
        FormBar actions = forms.of(account, entry, read, done);
        actions.also(originals.link(account, entry.id()));
        String subject = entry.row().subject();
        H2 title = new H2(subject.isBlank() ? "(utan ämne)" : Shown.title(subject));
        title.getElement().setAttribute("dir", "auto");
        Div sheet = new Div(title, facts.head(entry), actions);
        sheet.addClassNames("letter-whole", "ledger-sheet");
        return sheet;
    }

    /** Reads it at most once, when it is first asked for. */
    Supplier<ReadOnceMore> read(LedgerEntry entry) {
        return new OnceRead(() -> readAgain.read(entry));
    }
}
