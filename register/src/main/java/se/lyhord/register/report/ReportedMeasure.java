package se.lyhord.register.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure as a report shows it, without the ärende it came from.
 *
 * @param unit id of the enhet; null while its ärende is confirmed anew
 * @param factor id of the kvalitetsfaktor; likewise
 * @param done whether it has been done; otherwise it is planned
 * @param followUp when it is to be followed up; null when it need not be
 * @param followedUp the Swedish day on which it was; null until then
 * @param result what the follow-up showed; null until then
 */
public record ReportedMeasure(
        @Nullable String unit,
        @Nullable String factor,
        String text,
        boolean done,
        @Nullable LocalDate followUp,
        @Nullable LocalDate followedUp,
        @Nullable String result) {}
