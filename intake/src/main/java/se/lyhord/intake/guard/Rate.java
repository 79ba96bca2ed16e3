package se.lyhord.intake.guard;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.util.unit.DataSize;

/**
 * So many at once, and as many again in this time, evenly.
 *
 * @param most at once
 * @param within in what time
 */
public record Rate(long most, Duration within) {
    /** Refuses what is no rate. */
    public Rate {
        if (most < 1 || !within.isPositive()) {
            throw new IllegalArgumentException("lyhord.guard: ett mått skrivs som 20/10m");
        }
    }

    /** A rate as it is written in settings, such as {@code 20/10m} or {@code 500MB/10m}; this is what they are read with. */
    public static Rate of(String written) {
        String[] parts = written.strip().split("/", 2);
        if (parts.length != 2 || !parts[0].matches("[0-9]{1,9}([KMG]B)?")) {
            throw new IllegalArgumentException("lyhord.guard: ”%s” är inget mått som 20/10m".formatted(written));
        }
        return new Rate(DataSize.parse(parts[0]).toBytes(), DurationStyle.detectAndParse(parts[1]));
    }

    Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, within))
                .build();
    }
}
