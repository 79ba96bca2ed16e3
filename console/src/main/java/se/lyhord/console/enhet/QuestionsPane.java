package se.lyhord.console.enhet;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Names;
import se.lyhord.register.question.Question;

/** What was asked in an ärende, and what came of it. */
class QuestionsPane extends Section {
    QuestionsPane(List<Question> questions, Names names, Days days) {
        UnorderedList list = new UnorderedList();
        list.addClassName("questions");
        questions.forEach(question -> list.add(item(question, names, days)));
        add(new H3("Frågor"), list);
    }

    private static ListItem item(Question question, Names names, Days days) {
        Paragraph asked = new Paragraph("%s till %s, %s: %s"
                .formatted(
                        question.askedName(),
                        AskedWords.of(question.to(), names),
                        days.moment(question.askedAt()),
                        question.words()));
        Paragraph reply = new Paragraph(reply(question, days));
        reply.addClassName(question.isOpen() ? "more" : "reply");
        return new ListItem(asked, reply);
    }

    private static String reply(Question question, Days days) {
        if (question.endedAt() == null) {
            return "Väntar på svar.";
        }
        return question.reply() == null
                ? "Ingen väntar längre på svar."
                : "%s svarade %s: %s"
                        .formatted(question.repliedName(), days.moment(question.endedAt()), question.reply());
    }
}
