package se.lyhord.register.measure;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.classifier.flag.Personnummer;

/**
 * A measure that somebody is about to add.
 *
 * @param text what is done, without personal data, since reports show it
 * @param done whether it has been done; otherwise it is planned
 * @param followUp when it is to be followed up; null when it need not be
 */
public record NewMeasure(
        String text, boolean done, @Nullable LocalDate followUp) {
    /** What to think of before it is added, as a sentence in Swedish; it may be added all the same, since one chance number in ten looks real. */
    public Optional<String> warning() {
        return Personnummer.allIn(text)
                .findFirst()
                .map(number -> "Texten ser ut att innehålla ett " + number.kind()
                        + ". Åtgärden syns i rapporter, så skriv den utan personuppgifter.");
    }
}
