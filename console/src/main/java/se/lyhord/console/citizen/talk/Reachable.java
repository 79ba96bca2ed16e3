package se.lyhord.console.citizen.talk;

import java.util.List;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Hjalp;
import se.lyhord.config.routine.Hjalpbehov;
import se.lyhord.config.routine.Oppettid;
import se.lyhord.console.citizen.page.Words;
import se.lyhord.intake.converse.HelpLine;
import se.lyhord.register.routine.Routines;

/** How to reach a human now. */
@Component
class Reachable {
    private final Routines routines;

    Reachable(Routines routines) {
        this.routines = routines;
    }

    List<HelpLine> people(String namnd, Words words) {
        return routines.today(namnd).rutin().citizensPage().help(Hjalpbehov.HUMAN).stream()
                .map(help -> line(help, words))
                .toList();
    }

    private static HelpLine line(Hjalp help, Words words) {
        Oppettid hours = help.hours();
        return new HelpLine(
                help.name(),
                help.phone(),
                hours == null
                        ? words.t("human.always")
                        : words.t("human.hours", "hours", hours.from() + "–" + hours.to()));
    }
}
