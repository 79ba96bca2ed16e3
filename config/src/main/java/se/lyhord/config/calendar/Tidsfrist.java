package se.lyhord.config.calendar;

/**
 * A time limit that a nämnd has set, counted from the arrival date, which is day 0.
 *
 * @param days not negative, and no more than ten years
 * @param count which days are counted
 */
public record Tidsfrist(int days, DayCount count) {
    private static final int LONGEST = 3660;

    /** Refuses a negative number of days, and one that nobody can have meant. */
    public Tidsfrist {
        if (days < 0) {
            throw new IllegalArgumentException("antalet dagar är %d, men det får inte vara negativt".formatted(days));
        }
        if (days > LONGEST) {
            throw new IllegalArgumentException(
                    "antalet dagar är %d, men ingen tid är längre än %d dagar".formatted(days, LONGEST));
        }
    }

    /** Whether this ends before the other wherever both begin; false where that depends on which days are free. */
    public boolean isSurelyShorterThan(Tidsfrist other) {
        return days < other.days && (count == other.count || count == DayCount.KALENDERDAGAR || days == 0);
    }

    /** Within a Swedish sentence, such as "10 arbetsdagar". */
    public String inWords() {
        return switch (count) {
            case ARBETSDAGAR -> days == 1 ? "1 arbetsdag" : days + " arbetsdagar";
            case KALENDERDAGAR -> days == 1 ? "1 dag" : days + " dagar";
        };
    }
}
