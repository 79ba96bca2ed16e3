package se.lyhord.console.citizen.talk;

import java.util.List;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.citizen.Hjalpbehov;
import se.lyhord.console.citizen.page.Words;
import se.lyhord.intake.converse.HelpLine;
import se.lyhord.intake.converse.WordsOf;
import se.lyhord.intake.converse.text.CitizenTexts;
import se.lyhord.register.routine.Routines;

/** How to reach a human now. */
@Component
class Reachable {
    private final Routines routines;

    Reachable(Routines routines) {
        this.routines = routines;
    }

    List<HelpLine> people(String namnd, Words words) {
        WordsOf spoken = new WordsOf(CitizenTexts.in(words.tag()));
        return routines.today(namnd).rutin().citizensPage().help(Hjalpbehov.HUMAN).stream()
                .map(spoken::help)
                .toList();
    }
}
