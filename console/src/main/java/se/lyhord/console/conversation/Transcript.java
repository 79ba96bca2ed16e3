package se.lyhord.console.conversation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import se.lyhord.console.words.Days;
import se.lyhord.register.conversation.Author;
import se.lyhord.register.conversation.Line;
import se.lyhord.register.conversation.live.LiveConversation;

/** A whole conversation for paper; of letters only that they came, since they stand in full elsewhere. */
public class Transcript extends Section {
    /** With days as paper needs them. */
    public Transcript(LiveConversation conversation, Days days) {
        addClassName("transcript");
        add(new H3("Samtal"));
        for (Line line : conversation.lines()) {
            add(
                    line.author() == Author.LETTER
                            ? letter(line, days)
                            : new SaidLine(line, conversation.language(), days));
        }
    }

    private static Div letter(Line line, Days days) {
        Span when = new Span(days.moment(line.at()));
        when.addClassName("when");
        Div letter = new Div(new Span(LineWords.who(line) + " "), when);
        letter.addClassName("said");
        return letter;
    }
}
