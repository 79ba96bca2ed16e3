package se.lyhord.register.verb.road;

import java.util.Map;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.register.verb.engine.Step;

/** The copies that follow an ärende to the enhet that has it now. */
public final class Copies {
    private final Step step;

    /** Of the ärende of this step. */
    public Copies(Step step) {
        this.step = step;
    }

    /** To the enhet, and to the kontaktperson of its avdelning where the routine has one. */
    public void toUnit() {
        Enhet unit = new Units(step.rutin()).known(step.arende().decided().unit());
        step.tellColleague(Brevslag.KOPIA_TILL_ENHET, unit.email(), Map.of());
        step.organisation()
                .contactOf(unit.id())
                .ifPresent(contact -> step.tellColleague(Brevslag.KOPIA_TILL_KONTAKTPERSON, contact, Map.of()));
    }
}
