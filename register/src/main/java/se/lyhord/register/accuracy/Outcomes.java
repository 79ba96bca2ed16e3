package se.lyhord.register.accuracy;

import java.util.Collection;

/**
 * What became of suggestions, each confirmed ärende counted once.
 *
 * @param taken offered and right
 * @param corrected offered, but it became something else
 * @param nearlyTaken not offered, though the best guess was right
 * @param rightlyAbstained not offered, and the best guess was wrong or there was none
 */
public record Outcomes(int taken, int corrected, int nearlyTaken, int rightlyAbstained) {
    static Outcomes of(Collection<Tally> tallies) {
        return new Outcomes(
                count(tallies, true, true),
                count(tallies, true, false),
                count(tallies, false, true),
                count(tallies, false, false));
    }

    private static int count(Collection<Tally> tallies, boolean offered, boolean right) {
        return tallies.stream()
                .filter(tally -> tally.offered() == offered && tally.isRight() == right)
                .mapToInt(Tally::count)
                .sum();
    }

    /** In how many ärenden the classifier stood by an answer. */
    public int offered() {
        return taken + corrected;
    }

    /** In how many it left the answer to people. */
    public int abstained() {
        return nearlyTaken + rightlyAbstained;
    }

    /** How many ärenden they are. */
    public int total() {
        return offered() + abstained();
    }
}
