package se.lyhord.console.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.arende.Sight;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Shown;
import se.lyhord.console.words.Size;
import se.lyhord.register.access.Account;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.redecide.Decision;

/** What the ledger knows of a message, in words. */
@org.springframework.stereotype.Component
@UIScope
class MessageFacts {
    private final Sight sight;
    private final Days days;

    MessageFacts(Sight sight, Days days) {
        this.sight = sight;
        this.days = days;
    }

    Component head(LedgerEntry entry) {
        Div head = new Div(
                new Span(
                        entry.row().sender().isBlank()
                                ? "okänd avsändare"
                                : Shown.name(entry.row().sender())),
                new Span("kom in " + days.moment(entry.row().arrivedAt())),
                new Span(OutcomeWords.way(entry.row().channel())));
        head.addClassName("arende-facts");
        return head;
    }

    Component of(Account account, LedgerEntry entry, List<Decision> decisions) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("ledger-facts");
        fact(facts, "Utfall", OutcomeWords.one(entry.row().outcome()));
        fact(facts, "Varför", reason(entry.outcomeReason()));
        fact(facts, "Hålls tillbaka", entry.heldBecause());
        Optional.ofNullable(entry.row().arende()).ifPresent(arende -> fact(facts, "Ärende", arende(account, arende)));
        Optional.ofNullable(entry.duplicateOf())
                .ifPresent(first ->
                        fact(facts, "Upprepar", new Anchor("liggare/" + first, "ett meddelande som kom före")));
        fact(facts, "Kom in", days.moment(entry.row().arrivedAt()));
        fact(facts, "I liggaren", days.moment(entry.recordedAt()) + ", som meddelande " + entry.id());
        Optional.ofNullable(entry.outcomeAt()).ifPresent(at -> fact(facts, "Utfallet gavs", days.moment(at)));
        fact(facts, "Brevlåda", entry.mailbox());
        fact(
                facts,
                "Försök",
                entry.row().attempts() == 0 ? null : String.valueOf(entry.row().attempts()));
        Size size = new Size(entry.row().size());
        fact(facts, "Storlek", entry.row().isHeaderOnly() ? size + " av brevet är hämtat" : String.valueOf(size));
        fact(facts, "SHA-256", entry.sha256());
        Div all = new Div(facts);
        if (!decisions.isEmpty()) {
            OrderedList list = new OrderedList();
            decisions.forEach(decision -> list.add(new ListItem(sentence(decision))));
            all.add(new H3("Ändrat för hand"), list);
        }
        return all;
    }

    private Component arende(Account account, long id) {
        return sight.page(account, id)
                .<Component>map(page -> new Anchor(
                        "arende/" + id,
                        page.arende().name() + " · " + Shown.title(page.arende().title())))
                .orElseGet(() -> new Span("Bara de som larmet gäller får se ärendet."));
    }

    private String sentence(Decision decision) {
        String change = decision.after() == decision.before()
                ? OutcomeWords.one(decision.after())
                : "från " + OutcomeWords.one(decision.before()) + " till " + OutcomeWords.one(decision.after());
        String reason = reason(decision.reasonBefore());
        String before = reason == null ? "" : " Före: " + reason;
        return "%s, %s: %s. %s%s"
                .formatted(days.moment(decision.at()), decision.name(), change, decision.reason(), before);
    }

    private static @Nullable String reason(@Nullable String written) {
        return written == null ? null : Shown.reason(written);
    }

    private static void fact(DescriptionList facts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fact(facts, name, new Span(value));
        }
    }

    private static void fact(DescriptionList facts, String name, Component value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }
}
