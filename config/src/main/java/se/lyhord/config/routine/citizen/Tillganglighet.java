package se.lyhord.config.routine.citizen;

import java.time.LocalDate;
import java.util.List;
import se.lyhord.config.routine.krav.Krav;

/**
 * What the tillgänglighetsredogörelse says beside what is the same everywhere (lag 2018:1937, förordning 2018:1938).
 *
 * @param assessed the day on which the page was last looked through
 * @param email where a citizen tells of an obstacle
 * @param shortcomings each a Swedish sentence; empty where nothing is known to be wrong
 */
public record Tillganglighet(LocalDate assessed, String email, List<String> shortcomings) {
    /** Refuses what cannot be a mail address, and an empty shortcoming. */
    public Tillganglighet {
        Krav.email(email);
        shortcomings = Krav.unique("shortcomings", shortcomings, sentence -> sentence);
        shortcomings.forEach(sentence -> Krav.text("shortcomings", sentence));
    }
}
