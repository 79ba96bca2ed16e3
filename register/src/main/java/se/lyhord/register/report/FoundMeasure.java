package se.lyhord.register.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.lyhord.classifier.flag.Personnummer;

/**
 * A measure that may or may not be shown.
 *
 * @param sender name, address and telephone number of the one who wrote, as far as they are known
 */
record FoundMeasure(ReportedMeasure measure, List<String> sender) {
    private static final Locale SWEDISH = Locale.of("sv", "SE");

    /** One chance number in ten looks like a personnummer; here that costs a row, which the report tells of. */
    boolean pointsAtSomebody() {
        String words = measure.text() + "\n" + Objects.requireNonNullElse(measure.result(), "");
        String small = words.toLowerCase(SWEDISH);
        return Personnummer.allIn(words).findFirst().isPresent()
                || sender.stream()
                        .map(word -> word.strip().toLowerCase(SWEDISH))
                        .anyMatch(word -> !word.isEmpty() && small.contains(word));
    }
}
