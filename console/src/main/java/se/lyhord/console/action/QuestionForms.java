package se.lyhord.console.action;

import static se.lyhord.register.arende.ArendeStatus.FORDELAT;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.console.action.Field.Option;
import se.lyhord.console.action.Field.Pick;
import se.lyhord.console.action.Field.Text;
import se.lyhord.register.question.Asked.Citizen;
import se.lyhord.register.question.Question;
import se.lyhord.register.question.Questions;
import se.lyhord.register.verb.AskColleague;

/** What an enhet does when it needs to know more: asks a colleague, or waits for the citizen, until nobody waits any more. */
@Component
class QuestionForms {
    private static final String WHO = "vem";
    private static final String WORDS = "ord";

    private final AskColleague ask;
    private final Questions questions;

    QuestionForms(AskColleague ask, Questions questions) {
        this.ask = ask;
        this.questions = questions;
    }

    Stream<Offer> of(Situation now) {
        boolean routed = now.isIn(FORDELAT);
        List<Question> open =
                questions.of(now.id()).stream().filter(Question::isOpen).toList();
        return Stream.of(
                        Offer.when(
                                routed && !now.arende().handling().restricted(),
                                Verb.ASK_COLLEAGUE,
                                () -> askColleague(now)),
                        Offer.when(routed, Verb.ASK_COLLEAGUE, () -> waitForCitizen(now)),
                        Offer.when(!open.isEmpty(), Verb.ASK_COLLEAGUE, () -> stopWaiting(now, open)))
                .flatMap(offers -> offers);
    }

    private VerbForm askColleague(Situation now) {
        List<Option> colleagues = Colleagues.of(now.rutin(), now.by());
        return VerbForm.of(
                        Verb.ASK_COLLEAGUE.label(),
                        filled -> ask.ask(
                                now.by(),
                                now.id(),
                                Colleagues.asked(filled.choice(WHO, "Välj vem du vill fråga.")),
                                filled.text(WORDS)),
                        Pick.of(WHO, "Vem vill du fråga?", "En person eller en enhet.", colleagues),
                        new Text(
                                WORDS,
                                "Vad vill du veta?",
                                "Kollegan läser frågan här i Lyhörd. Den som inte får läsa ärendet ser bara frågan."))
                .said("Frågan är ställd")
                .button("Ställ frågan");
    }

    private VerbForm waitForCitizen(Situation now) {
        return VerbForm.of(
                        EnhetWork.WAIT_FOR_CITIZEN,
                        filled -> ask.ask(now.by(), now.id(), new Citizen(), filled.text(WORDS)),
                        new Text(WORDS, "Vad har du frågat, och hur?", "Till exempel: Ringde och bad om fler datum."))
                .said("Ärendet väntar på den som skrev")
                .explained("Inget skickas. Ärendet står under Väntar på annan tills ett nytt meddelande kommer.")
                .button("Spara");
    }

    private VerbForm stopWaiting(Situation now, List<Question> open) {
        List<Option> options = open.stream()
                .map(question -> new Option(String.valueOf(question.id()), question.words()))
                .toList();
        return VerbForm.of(
                        EnhetWork.STOP_WAITING,
                        filled -> ask.stopWaiting(
                                now.by(),
                                now.id(),
                                Long.parseLong(filled.choice(WHO, "Välj vilken fråga det gäller."))),
                        Pick.of(WHO, "Vilken fråga?", "", options))
                .said("Ärendet väntar inte längre på det svaret");
    }
}
