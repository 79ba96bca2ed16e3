package se.lyhord.console.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.lyhord.console.words.StoodBack;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.undo.Undoable.Decision;

/**
 * What became of several that were decided together.
 *
 * @param rows all of them, as they were before
 * @param stays why, of each that was left as it was
 * @param gone how many a colleague had decided before
 */
record Outcome(List<InboxRow> rows, List<Decided> decided, Map<Long, String> stays, int gone) {
    Outcome {
        rows = List.copyOf(rows);
        decided = List.copyOf(decided);
        stays = new LinkedHashMap<>(stays);
    }

    /** By which it is all taken back. */
    List<Decision> decisions() {
        return decided.stream().map(Decided::decision).toList();
    }

    /** How many went which way; empty when none did. */
    String done() {
        List<String> parts = new ArrayList<>();
        int waiting = Math.toIntExact(decided.stream().filter(Decided::waits).count());
        add(parts, count(Outcome::isOurs), "fördelat", "fördelade");
        add(
                parts,
                count(ArendeStatus.OMSTYRT::equals),
                "överlämnat enligt andra regler",
                "överlämnade enligt andra regler");
        add(
                parts,
                count(ArendeStatus.VIDAREBEFORDRAT::equals) - waiting,
                "lämnat till annan myndighet",
                "lämnade till annan myndighet");
        add(
                parts,
                waiting,
                "ska lämnas till annan myndighet när brevet är skickat",
                "ska lämnas till annan myndighet när breven är skickade");
        add(parts, count(ArendeStatus.AVSLUTAT::equals), "avslutat, inget ärende", "avslutade, inga ärenden");
        return String.join(" · ", parts);
    }

    /** The same, and which stand back for what reason. */
    String sentence() {
        List<String> parts = new ArrayList<>(List.of(decided.isEmpty() ? "Inget bekräftat" : done()));
        if (!stays.isEmpty()) {
            parts.add(stays.size() + " står kvar: " + StoodBack.told(stoodBack()));
        }
        add(parts, gone, "var redan bekräftat av någon annan", "var redan bekräftade av någon annan");
        return String.join(" · ", parts);
    }

    private List<StoodBack> stoodBack() {
        return rows.stream()
                .filter(row -> stays.containsKey(row.id()))
                .map(row -> StoodBack.of(row.diarienummer(), row.title(), stays.getOrDefault(row.id(), "")))
                .toList();
    }

    private static boolean isOurs(ArendeStatus status) {
        return switch (status) {
            case OMSTYRT, VIDAREBEFORDRAT, AVSLUTAT -> false;
            default -> true;
        };
    }

    private int count(Predicate<ArendeStatus> wanted) {
        return Math.toIntExact(decided.stream()
                .map(decision -> decision.arende().status())
                .filter(wanted)
                .count());
    }

    private static void add(List<String> parts, int number, String one, String several) {
        if (number > 0) {
            parts.add(number + " " + (number == 1 ? one : several));
        }
    }
}
