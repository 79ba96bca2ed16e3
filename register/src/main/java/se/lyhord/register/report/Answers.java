package se.lyhord.register.report;

/**
 * How many ärenden were answered and how, each counted once; a moment that was promised in a notice of delay counts as their time.
 *
 * @param inTime answered before the time was out
 * @param late answered after it
 * @param openLate not answered, though the time is out
 * @param open not answered, with time left
 * @param withoutFrist nobody waits for an answer, or the routine sets no limit
 */
public record Answers(int inTime, int late, int openLate, int open, int withoutFrist) {
    /** None at all. */
    public static final Answers NONE = new Answers(0, 0, 0, 0, 0);

    /** How many ärenden they are. */
    public int total() {
        return inTime + late + openLate + open + withoutFrist;
    }

    Answers plus(Answers other) {
        return new Answers(
                inTime + other.inTime,
                late + other.late,
                openLate + other.openLate,
                open + other.open,
                withoutFrist + other.withoutFrist);
    }
}
