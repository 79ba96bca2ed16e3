package se.lyhord.config.routine.rule;

import java.util.List;
import se.lyhord.config.routine.krav.Krav;

/**
 * How messages are received.
 *
 * @param channels every way in, the one that the nämnd prefers first
 * @param languages of the letters and the citizens' page, as BCP 47 tags such as {@code sv}; Swedish is always one of them
 */
public record Mottagande(Registrar registrar, List<Kanal> channels, List<String> languages) {
    /** Refuses no way in, and a nämnd that does not write Swedish (språklagen 10 §). */
    public Mottagande {
        channels = Krav.unique("channels", channels, Kanal::name);
        languages = Krav.unique("languages", languages, language -> language);
        Krav.someOf("channels", channels);
        languages.forEach(Krav::language);
        if (!languages.contains("sv")) {
            throw new IllegalArgumentException("listan ”languages” saknar svenska, ”sv”");
        }
    }
}
