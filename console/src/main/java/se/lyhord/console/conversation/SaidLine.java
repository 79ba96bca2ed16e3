package se.lyhord.console.conversation;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import se.lyhord.console.words.Days;
import se.lyhord.register.conversation.Author;
import se.lyhord.register.conversation.Line;

/** One line of a conversation: who, when, and the words; a letter is folded, since it stands among the letters too. */
class SaidLine extends Div {
    SaidLine(Line line, String language, Days days) {
        addClassNames("said", "said-" + line.author().name().toLowerCase(Locale.ROOT));
        Span when = new Span(days.moment(line.at()));
        when.addClassName("when");
        line.notice()
                .ifPresentOrElse(
                        notice -> add(new Span(LineWords.sentence(line, notice) + " "), when),
                        () -> say(line, language, when));
    }

    private void say(Line line, String language, Span when) {
        Span who = new Span(LineWords.who(line));
        who.addClassName("who");
        Div words = new Div(line.text().strip());
        words.addClassName("message-text");
        words.getElement().setAttribute("dir", "auto");
        // An officer may answer in another language than the one that the citizen reads.
        words.getElement().setAttribute("lang", line.author() == Author.LETTER ? language : "");
        Div head = new Div(who, new Span(" "), when);
        add(head, line.author() == Author.LETTER ? new Details("Visa brevet", words) : words);
    }
}
