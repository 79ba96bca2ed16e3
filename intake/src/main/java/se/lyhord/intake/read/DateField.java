package se.lyhord.intake.read;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.stream.RawField;

/** The Date header (RFC 5322 section 3.3), or what is written instead. */
final class DateField {
    /** Longer than any date with its comments. */
    private static final int LONGEST = 200;

    private DateField() {}

    static Optional<Instant> parse(String value) {
        String bounded = value.substring(0, Math.min(value.length(), LONGEST));
        String plain = (bounded.indexOf('(') < 0 ? bounded : bounded.replaceAll("\\([^)]*\\)", " ")).strip();
        Optional<Date> standard = Optional.ofNullable(DateTimeFieldLenientImpl.PARSER
                .parse(new RawField("Date", plain), DecodeMonitor.SILENT)
                .getDate());
        return standard.map(Date::toInstant).or(() -> WrittenDate.parse(plain));
    }
}
