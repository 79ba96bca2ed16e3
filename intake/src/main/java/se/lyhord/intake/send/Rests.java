package se.lyhord.intake.send;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long a letter rests before it is tried again: longer each time, and never the same, so that letters that failed together do not come back together. */
final class Rests {
    private static final int MOST_DOUBLINGS = 16;
    private static final Duration SHORTEST_WITHOUT_SERVER = Duration.ofSeconds(2);
    private static final Duration LONGEST_WITHOUT_SERVER = Duration.ofMinutes(2);

    private final Duration first;
    private final Duration longest;
    private final RandomGenerator random;

    Rests(Duration first, Duration longest, RandomGenerator random) {
        this.first = first;
        this.longest = longest;
        this.random = random;
    }

    /** After so many failures of its own. */
    Duration after(int attempts) {
        Duration rest = first.multipliedBy(1L << Math.clamp(attempts - 1L, 0, MOST_DOUBLINGS));
        return jittered(rest.compareTo(longest) < 0 ? rest : longest);
    }

    /**
     * When the server was at fault: an eighth of the letter's age, so that another letter is the next to try, and one that the server alone has
     * something against does not stand in the way of the others.
     */
    Duration withoutServer(Duration age) {
        Duration rest = age.dividedBy(8);
        if (rest.compareTo(SHORTEST_WITHOUT_SERVER) < 0) {
            return jittered(SHORTEST_WITHOUT_SERVER);
        }
        return jittered(rest.compareTo(LONGEST_WITHOUT_SERVER) < 0 ? rest : LONGEST_WITHOUT_SERVER);
    }

    /** Between three and five quarters of it. */
    private Duration jittered(Duration rest) {
        return Duration.ofMillis(rest.toMillis() * 3 / 4 + random.nextLong(rest.toMillis() / 2 + 1));
    }
}
