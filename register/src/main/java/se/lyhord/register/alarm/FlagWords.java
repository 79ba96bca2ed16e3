package se.lyhord.register.alarm;

import java.util.Locale;
import se.lyhord.config.routine.matter.Flagga;

/** A flag within a sentence: "lex Sarah" keeps the name in it. */
public record FlagWords(Flagga flag) {
    @Override
    public String toString() {
        String name = flag.name();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
