package se.lyhord.register.volume;

import java.util.Map;
import java.util.TreeMap;
import se.lyhord.register.routine.RoutineInForce;

/** The numbers that follow from all that comes before: places in the diary's series and in the ledger. */
final class Plan {
    private final int[] numbers;
    private final int[] firstRows;
    private final Map<Integer, Integer> series = new TreeMap<>();
    private final int followUpAfter;

    Plan(Volume volume, Drafts drafts) {
        int count = volume.arenden();
        followUpAfter = volume.followUpAfter();
        numbers = new int[count];
        firstRows = new int[count + 1];
        boolean[] followed = new boolean[count];
        firstRows[0] = 1;
        for (int place = 0; place < count; place++) {
            Draft draft = drafts.at(place);
            followed[place] = draft.followedUp();
            boolean carries = place >= followUpAfter && followed[place - followUpAfter];
            firstRows[place + 1] = firstRows[place] + 1 + (carries ? 1 : 0) + draft.noise();
            if (draft.numbered()) {
                numbers[place] = series.merge(year(draft), 1, Integer::sum);
            }
        }
    }

    static int year(Draft draft) {
        return RoutineInForce.arrivalDate(draft.confirmedAt()).getYear();
    }

    /** Its place in the year's series; 0 where it has none. */
    int number(Draft draft) {
        return numbers[draft.place()];
    }

    /** The ledger's row of the message that opened it. */
    long opening(Draft draft) {
        return firstRows[draft.place()];
    }

    /** The ledger's row of the later message, which came among those of another slot. */
    long followUp(Draft draft) {
        return firstRows[draft.place() + followUpAfter] + 1L;
    }

    /** The first of the ledger's rows for what came just after it and is nobody's matter. */
    long noise(Draft draft) {
        return firstRows[draft.place() + 1] - (long) draft.noise();
    }

    /** How many rows the ledger has. */
    long rows() {
        return firstRows[firstRows.length - 1] - 1L;
    }

    /** The last number of each year. */
    Map<Integer, Integer> series() {
        return Map.copyOf(series);
    }
}
