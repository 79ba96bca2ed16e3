package se.lyhord.console.action;

import static se.lyhord.register.arende.ArendeStatus.MAKULERAT;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.console.action.Field.Option;
import se.lyhord.console.action.Field.Pick;
import se.lyhord.console.action.Field.Text;
import se.lyhord.console.action.Field.Tick;
import se.lyhord.register.verb.FollowUpMeasure;

/** Follows up a measure. */
@Component
@Order(2)
class FollowUpForm implements VerbForms {
    private static final String MEASURE = "atgard";
    private static final String RESULT = "resultat";
    private static final String DONE = "gjord";

    private final FollowUpMeasure followUp;

    FollowUpForm(FollowUpMeasure followUp) {
        this.followUp = followUp;
    }

    @Override
    public Group group() {
        return Group.WORK;
    }

    @Override
    public Stream<Offer> of(Situation now) {
        List<Option> waiting = now.measures().stream()
                .filter(measure -> measure.followedUpAt() == null)
                .map(measure -> new Option(String.valueOf(measure.id()), measure.text()))
                .toList();
        return Offer.when(!waiting.isEmpty() && !now.isIn(MAKULERAT), Verb.MEASURE, () -> form(now, waiting));
    }

    private VerbForm form(Situation now, List<Option> waiting) {
        return VerbForm.of(
                        "Följ upp åtgärd",
                        filled -> followUp.followUp(
                                now.by(),
                                now.id(),
                                Long.parseLong(filled.choice(MEASURE, "Välj vilken åtgärd du har följt upp.")),
                                filled.text(RESULT),
                                filled.ticked(DONE)),
                        Pick.of(MEASURE, "Åtgärd", "", waiting),
                        new Text(RESULT, "Vad visade uppföljningen?", ""),
                        new Tick(DONE, "Åtgärden är gjord", ""))
                .said("Uppföljningen är sparad")
                .button("Spara uppföljningen");
    }
}
