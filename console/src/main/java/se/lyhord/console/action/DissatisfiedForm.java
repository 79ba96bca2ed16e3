package se.lyhord.console.action;

import static se.lyhord.register.arende.ArendeStatus.AVSLUTAT;
import static se.lyhord.register.arende.ArendeStatus.BESVARAT;
import static se.lyhord.register.arende.ArendeStatus.FORDELAT;

import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.config.routine.rule.Missnojd;
import se.lyhord.console.action.Field.Text;
import se.lyhord.register.verb.NoteDissatisfaction;

/** Notes that the citizen is not content, and says beforehand what the routine does then. */
@Component
@Order(4)
class DissatisfiedForm implements VerbForms {
    private static final String WORDS = "ord";
    private static final String WHERE = "vart";

    private final NoteDissatisfaction note;
    private final Outlooks outlooks;

    DissatisfiedForm(NoteDissatisfaction note, Outlooks outlooks) {
        this.note = note;
        this.outlooks = outlooks;
    }

    @Override
    public Group group() {
        return Group.WORK;
    }

    @Override
    public Stream<Offer> of(Situation now) {
        boolean handled = now.isIn(FORDELAT, BESVARAT, AVSLUTAT) && now.isConfirmed() && !now.isMerged();
        return Offer.when(handled, Verb.DISSATISFIED, () -> form(now));
    }

    private VerbForm form(Situation now) {
        Missnojd rule = now.rutin().handling().dissatisfied();
        Text words = new Text(WORDS, "Vad är den som skrev inte nöjd med?", "Det står bara i ärendets händelser.");
        Text where = new Text(WHERE, "Vart kan den som skrev vända sig?", "Det står i brevet till den som skrev.");
        VerbForm form = rule == Missnojd.TOLD_WHERE_TO_TURN
                ? VerbForm.of(
                                Verb.DISSATISFIED.label(),
                                filled -> note.note(
                                        now.by(), now.id(), filled.text(WORDS), filled.text(WHERE), filled.letter()),
                                words,
                                where)
                        .said("Det är noterat")
                        .showing(filled -> outlooks.whereToTurn(now, filled.text(WHERE), filled.letter()))
                        .rewording()
                : VerbForm.of(
                                Verb.DISSATISFIED.label(),
                                filled -> note.note(now.by(), now.id(), filled.text(WORDS)),
                                words)
                        .said("Det är noterat");
        return form.button("Spara").explained(consequence(rule));
    }

    private static String consequence(Missnojd rule) {
        return switch (rule) {
            case CHIEF_TAKES_OVER -> "Enligt rutinen tar närmaste chef över, och den som skrev får veta det.";
            case PASSED_TO_CHIEF -> "Enligt rutinen lämnas frågan till närmaste chef.";
            case TOLD_WHERE_TO_TURN -> "Enligt rutinen får den som skrev veta vart hen kan vända sig.";
            case UNREGULATED -> "Rutinen säger inget om vad som händer sedan. Öppna ärendet igen om det behövs.";
        };
    }
}
