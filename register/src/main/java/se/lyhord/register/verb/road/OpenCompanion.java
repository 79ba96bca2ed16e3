package se.lyhord.register.verb.road;

import java.util.List;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.matter.Flagga;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.arende.CompanionArenden;
import se.lyhord.register.arende.Diarienummer;
import se.lyhord.register.arende.DiaryRule;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.MessageEvent.OpenedBeside;
import se.lyhord.register.event.RoadEvent.Registered;
import se.lyhord.register.event.WorkEvent.CompanionOpened;
import se.lyhord.register.verb.engine.Step;

/**
 * Opens a restricted ärende beside one with a confirmed flag that wants it, such as lex Sarah; nothing of it goes to IVO or anybody else by itself,
 * since only the huvudman notifies and never by e-mail. It stays also when the flag is taken away, but not
 * when the decision that opened it is taken back at once.
 */
@Component
public class OpenCompanion {
    /** How many events a companion's log has when nobody has worked on it. */
    public static final int EVENTS = 2;

    private final CompanionArenden companions;
    private final Arenden arenden;
    private final DiaryRule diary;
    private final ArendeLog log;

    OpenCompanion(CompanionArenden companions, Arenden arenden, DiaryRule diary, ArendeLog log) {
        this.companions = companions;
        this.arenden = arenden;
        this.diary = diary;
        this.log = log;
    }

    /** Opens those that the confirmed flags want and that are not there yet. */
    public void after(Step step) {
        List<String> confirmed = step.arende().decided().flags();
        step.rutin().flags().stream()
                .filter(flag -> flag.companion() && confirmed.contains(flag.id()))
                .filter(flag -> !companions.exists(step.arende().id(), flag.id()))
                .forEach(flag -> open(step, flag));
    }

    /** What is secret is always registered (OSL 5 kap. 1 §), so it takes a number of its own. */
    private void open(Step step, Flagga flag) {
        Arende opened = companions.insert(step.arende(), flag);
        Diarienummer number = diary.atConfirmation(opened, step.rutin()).orElseThrow();
        arenden.update(opened.register(number));
        log.begin(opened.id());
        log.append(
                opened.id(),
                step.actor(),
                new OpenedBeside(step.arende().id(), step.arende().name(), flag.name()),
                new Registered(number.text()));
        step.happened(new CompanionOpened(opened.id(), number.text(), flag.name()));
    }
}
