package se.lyhord.console.administration;

import java.time.Instant;
import java.util.List;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Diarienummer;
import se.lyhord.register.arende.Handling;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.routine.RoutineInForce;

/**
 * An ärende that nobody has written, to show letters with; it is kept nowhere.
 *
 * @param kind ärendetyp; empty while nobody has confirmed it
 */
record SampleArende(RoutineInForce routine, String kind, String language, Instant arrivedAt) {
    private static final int NUMBER = 42;
    private static final Ranking NOTHING = new Ranking(List.of(), true);
    private static final Sender BY_MAIL = new Sender("Åsa Öberg", "asa.oberg@brevlada.example");
    private static final Sender ON_PAPER = new Sender("Åsa Öberg", null, null, "Gatan 1\n123 45 Orten");

    Arende byMail() {
        return from(BY_MAIL);
    }

    Arende onPaper() {
        return from(ON_PAPER);
    }

    private Arende from(Sender sender) {
        Rutin rutin = routine.rutin();
        Enhet unit = unit();
        boolean confirmed = !kind.isEmpty();
        return new Arende(
                0,
                rutin.namnd().id(),
                "LYH-PROV-0042",
                new Diarienummer(rutin.diary()
                        .number(RoutineInForce.arrivalDate(arrivedAt).getYear(), NUMBER)),
                confirmed ? ArendeStatus.FORDELAT : ArendeStatus.INKOMMET,
                arrivedAt,
                "Gungan är trasig",
                sender,
                new Suggestion(NOTHING, NOTHING, NOTHING, List.of(), language),
                confirmed ? new Confirmation(kind, rutin.factors().getFirst().id(), unit.id(), List.of()) : null,
                routine.frister()
                        .answer(RoutineInForce.arrivalDate(arrivedAt), unit.id())
                        .map(frist -> frist.due().toInstant())
                        .orElse(null),
                Handling.of(Kanal.E_MAIL, language));
    }

    /** An enhet whose name may be said, if there is one. */
    Enhet unit() {
        List<Enhet> units = routine.rutin().units();
        return units.stream()
                .filter(unit -> !unit.external() && !unit.revealsSocialCare())
                .findFirst()
                .orElseGet(units::getFirst);
    }
}
