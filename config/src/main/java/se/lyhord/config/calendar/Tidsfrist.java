package se.lyhord.config.calendar;

/**
 * A time limit that a nämnd has set, counted from the arrival date, which is day 0.
 *
 * @param days not negative
 * @param count which days are counted
 */
public record Tidsfrist(int days, DayCount count) {
    /** Refuses a negative number of days. */
    public Tidsfrist {
        if (days < 0) {
            throw new IllegalArgumentException("antalet dagar är %d, men det får inte vara negativt".formatted(days));
        }
    }
}
