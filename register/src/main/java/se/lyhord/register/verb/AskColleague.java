package se.lyhord.register.verb;

import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Mottagare;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.alarm.Cause;
import se.lyhord.register.alarm.SettleAlarms;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.event.EnhetEvent.CitizenAsked;
import se.lyhord.register.event.EnhetEvent.ColleagueAsked;
import se.lyhord.register.event.EnhetEvent.WaitEnded;
import se.lyhord.register.question.Asked;
import se.lyhord.register.question.Asked.Citizen;
import se.lyhord.register.question.Asked.Colleague;
import se.lyhord.register.question.Asked.Unit;
import se.lyhord.register.question.Question;
import se.lyhord.register.question.Questions;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.Call;
import se.lyhord.register.verb.engine.PerformVerb;
import se.lyhord.register.verb.engine.Step;
import se.lyhord.register.verb.road.Units;

/** Asks a colleague of the nämnd; the question is read here, and the mail about it says only that there is one (docs/adr/0005). */
@Component
public class AskColleague {
    private final PerformVerb performVerb;
    private final Questions questions;
    private final SettleAlarms settle;

    AskColleague(PerformVerb performVerb, Questions questions, SettleAlarms settle) {
        this.performVerb = performVerb;
        this.questions = questions;
        this.settle = settle;
    }

    /**
     * Asks. The colleague sees the question alone, unless the ärende may be read by the colleague anyway.
     *
     * @throws RefusedException without a question, when the ärende is restricted, or when no enhet has it
     */
    public Arende ask(Account by, long id, Asked to, String words) {
        String question = Words.required(words, "Skriv vad du vill veta.");
        return performVerb.perform(by, Verb.ASK_COLLEAGUE, id, step -> {
            requireOpen(step.arende());
            if (to instanceof Citizen) {
                step.happened(new CitizenAsked(questions.ask(id, by, to, question), question));
                return;
            }
            Mottagare called = called(step, to);
            long number = questions.ask(id, by, to, question);
            step.happened(new ColleagueAsked(number, called.name(), question));
            step.call(new Call(
                    Cause.question(number).text(),
                    called,
                    by.name() + " har en fråga till dig. Läs och svara under Att göra i Lyhörd.",
                    true));
        });
    }

    /**
     * Nobody waits for the answer any more.
     *
     * @throws RefusedException when it is answered, or belongs to another ärende
     */
    public Arende stopWaiting(Account by, long id, long question) {
        return performVerb.perform(by, Verb.ASK_COLLEAGUE, id, step -> {
            boolean ours = questions
                    .find(by.namnd(), question)
                    .filter(known -> known.arende() == id)
                    .filter(Question::isOpen)
                    .isPresent();
            if (!ours || !questions.end(question, null, by.name())) {
                throw new RefusedException(
                        "Frågan är redan besvarad, eller väntar ingen på svaret längre. Vad som hänt står bland ärendets händelser.");
            }
            settle.about(id, Cause.question(question));
            step.happened(new WaitEnded(question));
        });
    }

    private static void requireOpen(Arende arende) {
        if (arende.status() != ArendeStatus.FORDELAT) {
            throw new RefusedException("Bara ett ärende som ligger hos en enhet kan vänta på någon.");
        }
    }

    private static Mottagare called(Step step, Asked to) {
        if (step.arende().handling().restricted()) {
            throw new RefusedException("Bara de som larmet gäller får veta något om ärendet. Fråga dem på annat sätt.");
        }
        return switch (to) {
            case Colleague(String person) ->
                step.organisation()
                        .person(person)
                        .map(Mottagare::of)
                        .orElseThrow(() -> new RefusedException("Välj vem du vill fråga."));
            case Unit(String unit) -> {
                var asked = new Units(step.rutin()).ours(unit);
                yield new Mottagare(null, asked.name(), asked.email());
            }
            case Citizen _ -> throw new IllegalStateException("No alarm calls a citizen");
        };
    }
}
