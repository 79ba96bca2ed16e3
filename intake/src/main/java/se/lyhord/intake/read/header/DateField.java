package se.lyhord.intake.read.header;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.stream.RawField;

/** The Date header (RFC 5322 section 3.3), or what is written instead. */
public final class DateField {
    /** Longer than any date with its comments. */
    private static final int LONGEST = 200;

    private static final Pattern COMMENT = Pattern.compile("\\([^)]*\\)");

    private DateField() {}

    /** The moment, as far as it can be told. */
    public static Optional<Instant> parse(String value) {
        String bounded = value.substring(0, Math.min(value.length(), LONGEST));
        String plain = COMMENT.matcher(bounded).replaceAll(" ").strip();
        return StandardDate.parse(plain).or(() -> lenient(plain)).or(() -> WrittenDate.parse(plain));
    }

    private static Optional<Instant> lenient(String date) {
        return Optional.ofNullable(DateTimeFieldLenientImpl.PARSER
                        .parse(new RawField("Date", date), DecodeMonitor.SILENT)
                        .getDate())
                .map(Date::toInstant);
    }
}
