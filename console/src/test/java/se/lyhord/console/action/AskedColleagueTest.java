package se.lyhord.console.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.AsRole;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.access.Account;
import se.lyhord.register.question.Asked;
import se.lyhord.register.question.Question;
import se.lyhord.register.question.Questions;
import se.lyhord.register.verb.AskColleague;
import se.lyhord.register.verb.ReplyToColleague;

/** Where the link leads in the mail about a colleague's question, when the ärende is not for whoever is asked. */
@DeskTest
class AskedColleagueTest extends Desk {
    private static final Account OLGA =
            new Account("olga", Post.NAMND, "Olga B", Set.of(Role.HANDLAGGARE), Set.of("lokal-demokrati"), null);

    @Autowired
    Questions questions;

    @Autowired
    AskColleague ask;

    @Autowired
    ReplyToColleague reply;

    @Test
    @AsRole(value = Role.HANDLAGGARE, units = "lokal-demokrati")
    void leadsToTheQuestionAndLaterToWhatHasBecomeOfIt() {
        long id = asked("lokal-demokrati");
        UI.getCurrent().navigate("arende/" + id);
        String open = todo();
        reply.reply(OLGA, question(id).id(), "Det gör vi.");

        UI.getCurrent().navigate("arende/" + id);

        assertThat(open).contains("Vem äger lekplatsen?").doesNotContain("är besvarad");
        assertThat(todo())
                .contains("Frågan från Leila om " + arende(id).name() + " är besvarad av Olga B i dag")
                .doesNotContain("Vem äger lekplatsen?", "Hemligheten");
    }

    @Test
    @AsRole(value = Role.HANDLAGGARE, units = "lokal-demokrati")
    void saysThatNobodyWaitsAnyMore() {
        long id = asked("lokal-demokrati");
        ask.stopWaiting(LEILA, id, question(id).id());

        UI.getCurrent().navigate("arende/" + id);

        assertThat(todo()).contains("Frågan från Leila om " + arende(id).name() + " behöver inte längre något svar.");
    }

    @Test
    @AsRole(value = Role.HANDLAGGARE, units = "lokal-demokrati")
    void saysNothingOfAQuestionToOthers() {
        long id = asked("forskola");
        ask.stopWaiting(LEILA, id, question(id).id());

        UI.getCurrent()
                .navigate(
                        "att-gora",
                        QueryParameters.of("fraga", String.valueOf(question(id).id())));

        assertThat(todo()).doesNotContain("Frågan från", arende(id).name());
    }

    private long asked(String unit) {
        long id = routed("Hemligheten");
        ask.ask(LEILA, id, new Asked.Unit(unit), "Vem äger lekplatsen?");
        return id;
    }

    private Question question(long arende) {
        return questions.of(arende).getFirst();
    }

    private String todo() {
        return find(Div.class).withClassName("todo-view").single().getElement().getTextRecursively();
    }
}
