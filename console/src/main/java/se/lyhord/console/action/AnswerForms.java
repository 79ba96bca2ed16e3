package se.lyhord.console.action;

import static se.lyhord.register.arende.ArendeStatus.BEKRAFTAT;
import static se.lyhord.register.arende.ArendeStatus.FORDELAT;
import static se.lyhord.register.arende.ArendeStatus.INKOMMET;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.console.action.Field.Day;
import se.lyhord.console.action.Field.Text;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.verb.AnswerArende;
import se.lyhord.register.verb.DelayAnswer;
import se.lyhord.register.verb.ForwardArende;

/** Verbs with which the citizen hears from us. */
@Component
@Order(1)
class AnswerForms implements VerbForms {
    private static final String ANSWER = "svar";
    private static final String AROUND = "Hälsning och avslutning står redan i brevet.";
    private static final String NOTE = "anteckning";
    private static final String DAY = "dag";
    private static final String WHERE = "var";

    private final AnswerArende answer;
    private final DelayAnswer delay;
    private final ForwardArende forward;
    private final Outlooks outlooks;
    private final LostAnswers lost;
    private final AnswerLead lead;
    private final Clock clock;

    AnswerForms(
            AnswerArende answer,
            DelayAnswer delay,
            ForwardArende forward,
            Outlooks outlooks,
            LostAnswers lost,
            AnswerLead lead,
            Clock clock) {
        this.answer = answer;
        this.delay = delay;
        this.forward = forward;
        this.outlooks = outlooks;
        this.lost = lost;
        this.lead = lead;
        this.clock = clock;
    }

    @Override
    public Group group() {
        return Group.CITIZEN;
    }

    @Override
    public Stream<Offer> of(Situation now) {
        boolean routed = now.isIn(FORDELAT);
        return Stream.of(
                        Offer.when(routed && now.arende().sender().canBeWrittenTo(), Verb.ANSWER, () -> byLetter(now)),
                        Offer.when(routed, Verb.ANSWER, () -> orally(now)),
                        Offer.when(routed, Verb.ANSWER, () -> elsewhere(now)),
                        Offer.when(now.isIn(INKOMMET, BEKRAFTAT, FORDELAT), Verb.DELAY, () -> new DelayForm(
                                        delay, outlooks)
                                .form(now)),
                        Offer.when(
                                now.isConfirmed()
                                        && now.isIn(BEKRAFTAT, FORDELAT)
                                        && !now.rutin().authorities().isEmpty(),
                                Verb.FORWARD,
                                () -> forward(now)))
                .flatMap(offers -> offers);
    }

    private VerbForm forward(Situation now) {
        return new AuthorityForm(now.rutin())
                .form((authority, note, letter) -> forward.forward(now.by(), now.id(), authority, note, letter))
                .showing(filled -> outlooks.forwarding(now, AuthorityForm.chosen(filled), filled.letter()))
                .rewording();
    }

    /** It begins with the last answer, if that never reached the citizen. */
    private VerbForm byLetter(Situation now) {
        LostAnswer last = lost.of(now).orElse(LostAnswer.NONE);
        return VerbForm.of(
                        Verb.ANSWER.label(),
                        filled -> answer.byLetter(now.by(), now.id(), filled.text(ANSWER), filled.letter()),
                        Text.answer(ANSWER, AROUND, last.words()))
                .beginning(last.beginning())
                .explained(lead.of(now, last.advice()))
                .button("Skicka svaret")
                .showing(filled -> outlooks.answer(now, filled.text(ANSWER), filled.letter()))
                .rewording();
    }

    /** The ordinary answer, begun with words that were proposed and sent in another way. */
    static VerbForm begun(VerbForm ordinary, String name, String words, Consumer<Filled> send) {
        return new VerbForm(
                name,
                "",
                List.of(Text.answer(ANSWER, AROUND, words)),
                ordinary.button(),
                send,
                ordinary.outlook(),
                ordinary.rewords(),
                Beginning.NOTHING,
                ordinary.said());
    }

    /** The form as it would be filled in with these words. */
    static Filled saying(String words) {
        return new Filled(Map.of(ANSWER, words));
    }

    static String words(Filled filled) {
        return filled.text(ANSWER);
    }

    private VerbForm orally(Situation now) {
        return VerbForm.of(
                        "Jag har svarat muntligt",
                        filled -> answer.orally(now.by(), now.id(), filled.text(NOTE)),
                        new Text(NOTE, "Tjänsteanteckning", "Vad svarade du, till vem och när?"))
                .said("Det muntliga svaret är noterat");
    }

    private VerbForm elsewhere(Situation now) {
        return VerbForm.of(
                        "Svaret är skickat på annat sätt",
                        filled -> answer.elsewhere(
                                now.by(),
                                now.id(),
                                filled.day(DAY, "Välj dagen då svaret skickades."),
                                filled.text(WHERE)),
                        new Day(DAY, "Skickat den", "", RoutineInForce.arrivalDate(clock.instant())),
                        new Text(WHERE, "Var finns svaret?", "Till exempel enhetens brevlåda eller en pärm."))
                .said("Svaret är noterat");
    }
}
