package se.lyhord.register.report;

import java.util.Objects;
import se.lyhord.classifier.flag.Personnummer;

/**
 * A measure that may or may not be shown.
 *
 * @param namesSender whether its words hold the name, address or telephone number of the one who wrote
 */
record FoundMeasure(ReportedMeasure measure, boolean namesSender) {
    /** One chance number in ten looks like a personnummer; here that costs a row, which the report tells of. */
    boolean pointsAtSomebody() {
        String words = measure.text() + "\n" + Objects.requireNonNullElse(measure.result(), "");
        return namesSender || Personnummer.allIn(words).findFirst().isPresent();
    }
}
