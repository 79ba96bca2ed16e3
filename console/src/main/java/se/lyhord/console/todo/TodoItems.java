package se.lyhord.console.todo;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.console.action.Field.Text;
import se.lyhord.console.action.VerbForm;
import se.lyhord.console.action.Writings;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Names;
import se.lyhord.console.words.Shown;
import se.lyhord.register.access.Account;
import se.lyhord.register.draft.Topic;
import se.lyhord.register.question.Question;
import se.lyhord.register.todo.TodoRow;
import se.lyhord.register.todo.WaitsFor;
import se.lyhord.register.verb.ReplyToColleague;

/** The rows of what is to be done. */
@Component
@UIScope
class TodoItems {
    private static final String REPLY = "svar";

    private final ReplyToColleague reply;
    private final Writings writings;
    private final Names names;
    private final Days days;

    TodoItems(ReplyToColleague reply, Writings writings, Names names, Days days) {
        this.reply = reply;
        this.writings = writings;
        this.names = names;
        this.days = days;
    }

    ListItem item(TodoRow row) {
        Anchor link = new Anchor("arende/" + row.id(), Shown.title(row.title()));
        link.addClassName("todo-row");
        link.getElement().setAttribute("data-row", String.valueOf(row.id()));
        Span due = styled(
                "svar: " + days.leftAndDate(row.answerDue()),
                "due",
                days.urgency(row.answerDue()).style());
        Div first = new Div(link, due);
        first.addClassName("row-line");
        String from = row.companion() ? "" : Shown.name(row.sender().display()) + " · ";
        Div facts = new Div(new Span(row.name() + " · " + from + names.unit(row.unit())));
        facts.addClassName("arende-facts");
        if (row.takenOverBy() != null) {
            facts.add(new Span("hos " + names.person(row.takenOverBy())));
        }
        if (row.waitsFor() != null) {
            facts.add(new Span("väntar på " + words(row.waitsFor())));
        }
        if (row.news() != null) {
            facts.add(styled("nytt meddelande " + days.moment(row.news()), "badge", "soon"));
        }
        if (row.cameBack()) {
            facts.add(styled("svaret kom tillbaka", "badge", "soon"));
        }
        if (row.proposed()) {
            facts.add(styled("förslag till svar finns", "badge"));
        }
        ListItem item = new ListItem(first, facts);
        if (!row.flags().isEmpty()) {
            Div flags = new Div();
            flags.addClassName("row-flags");
            row.flags().forEach(flag -> flags.add(styled(names.flag(flag), "flag")));
            item.add(flags);
        }
        return item;
    }

    private static Span styled(String words, String... styles) {
        Span span = new Span(words);
        span.addClassNames(styles);
        return span;
    }

    private String words(WaitsFor waitsFor) {
        return switch (waitsFor) {
            case WaitsFor.Registrator _ -> "registratorn";
            case WaitsFor.Provider(String provider) -> names.provider(provider);
            case WaitsFor.Colleague(String person) -> names.person(person);
            case WaitsFor.Unit(String unit) -> names.unit(unit);
            case WaitsFor.Citizen _ -> "den som skrev";
        };
    }

    ListItem question(Question question, Account account, Runnable done) {
        Span words = new Span(question.words());
        words.addClassName("question-words");
        Button answer = new Button(
                "Svara", click -> writings.open(form(question, account), account, Topic.question(question.id()), done));
        answer.addThemeVariants(ButtonVariant.SMALL);
        answer.addClassName("todo-row");
        answer.setAriaLabel("Svara " + question.askedName() + " om " + question.arendeName());
        answer.getElement().setAttribute("data-row", "q" + question.id());
        Div first = new Div(words, answer);
        first.addClassName("row-line");
        Div facts = new Div(new Span(
                question.askedName() + " · " + question.arendeName() + " · " + days.moment(question.askedAt())));
        facts.addClassName("arende-facts");
        return new ListItem(first, facts);
    }

    /** What became of a question that nobody waits for any more; empty of one that stands in the list. */
    Optional<String> ended(Question question) {
        if (question.endedAt() == null) {
            return Optional.empty();
        }
        String which = "Frågan från " + question.askedName() + " om " + question.arendeName();
        return Optional.of(
                question.reply() == null
                        ? which + " behöver inte längre något svar."
                        : which + " är besvarad av " + question.repliedName() + " " + days.moment(question.endedAt())
                                + ".");
    }

    private VerbForm form(Question question, Account account) {
        return VerbForm.of(
                        "Svara " + question.askedName(),
                        filled -> reply.reply(account, question.id(), filled.text(REPLY)),
                        new Text(REPLY, "Ditt svar", "Svaret läses av dem som arbetar med ärendet."))
                .explained(question.words())
                .button("Skicka till " + question.askedName());
    }
}
