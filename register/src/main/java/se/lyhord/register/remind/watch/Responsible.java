package se.lyhord.register.remind.watch;

import java.util.Optional;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.Organisation;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.Alarm;
import se.lyhord.config.routine.people.Mottagare;
import se.lyhord.config.routine.people.Person;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.people.Utforare;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.config.routine.rule.BekraftelseOwner;

/** Who answers for a duty, and who is told when it was not done. */
final class Responsible {
    private final Rutin rutin;
    private final Organisation organisation;
    private final DueFrist frist;

    Responsible(Rutin rutin, DueFrist frist) {
        this.rutin = rutin;
        this.organisation = rutin.organisation();
        this.frist = frist;
    }

    /** The registrator for what the registrator does, and for all of what nobody has confirmed; else the chef who has the ärende. */
    Mottagare before() {
        if (isRegistrators()) {
            return registrator();
        }
        return organisation
                .person(frist.takenOverBy())
                .map(Responsible::to)
                .orElseGet(() -> organisation.called(Alarm.ENHETSCHEF, unit()));
    }

    /** Närmaste chef over that one; where nobody is above, the same once more. */
    Mottagare afterwards() {
        if (isRegistrators()) {
            return over(organisation.person(registrator().person())).orElseGet(this::registrator);
        }
        Optional<Person> tookOver = organisation.person(frist.takenOverBy());
        return tookOver.isPresent()
                ? over(tookOver).orElseGet(this::before)
                : organisation.closestChief(unit()).map(Responsible::to).orElseGet(this::before);
    }

    private boolean isRegistrators() {
        return frist.unit() == null
                || frist.forwarded()
                || (frist.duty() == Duty.BEKRAFTELSE && !isUnits())
                || frist.duty() == Duty.OMSTYRNING
                || (frist.isUnsentAnswer() && !unitSeesToLetters());
    }

    /** What the enhet does lets its bekräftelse go; one that must be sent by hand is a matter of whoever may see to letters. */
    private boolean isUnits() {
        return rutin.acknowledgement().owner() == BekraftelseOwner.UNIT && (!frist.byHand() || unitSeesToLetters());
    }

    private boolean unitSeesToLetters() {
        return rutin.mayDo(Verb.SEE_TO_LETTER).contains(Role.CHEF);
    }

    /** A provider answers the enhet that decides on its work. */
    private String unit() {
        String confirmed = frist.unit() == null ? "" : frist.unit();
        String provider = frist.provider();
        return frist.duty() == Duty.UTFORARSVAR && provider != null
                ? rutin.provider(provider).map(Utforare::unit).orElse(confirmed)
                : confirmed;
    }

    private Mottagare registrator() {
        return organisation.called(Alarm.REGISTRATOR, "");
    }

    private Optional<Mottagare> over(Optional<Person> person) {
        return person.flatMap(known -> organisation.person(known.chief())).map(Responsible::to);
    }

    private static Mottagare to(Person person) {
        return new Mottagare(person.id(), person.name(), person.email());
    }
}
