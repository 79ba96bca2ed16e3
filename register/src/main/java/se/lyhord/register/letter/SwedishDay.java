package se.lyhord.register.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as a Swedish letter writes it, such as "20 november 2026". */
public final class SwedishDay {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("sv", "SE"));

    private SwedishDay() {}

    /** The day in words. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
