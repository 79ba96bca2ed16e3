package se.lyhord.register.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the public may read of an ärende in the diary (OSL 5 kap. 2 §).
 *
 * @param arrived arrival date by law
 * @param from "Enskild" whoever wrote; null where that is secret
 * @param kind id of what it was confirmed to be; null where that is secret, or not decided yet
 * @param masked whether it is secret from whom it came and what it is about
 * @param madeVoid whether it is void; its number stays in the diary
 */
public record DiaryRow(
        LocalDate arrived,
        String diarienummer,
        @Nullable String from,
        @Nullable String kind,
        boolean masked,
        boolean madeVoid) {}
