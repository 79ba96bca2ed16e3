package se.lyhord.console.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Flag;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.refusal.RefusedException;

/**
 * Decides about several at once, each for itself: what one is refused does not hinder the others.
 *
 * @param gone how many a colleague has decided meanwhile
 */
record Together(Deciding deciding, Unread unread, List<InboxRow> rows, int gone) {
    /** Confirms those that need not be read. */
    Outcome confirmSure() {
        // All are asked before any is decided, so that two of the same kind both stay.
        Map<Long, String> stays = new LinkedHashMap<>();
        rows.forEach(row -> unread.hindrance(row).ifPresent(reason -> stays.put(row.id(), reason)));
        return each(stays, this::suggested);
    }

    /** Confirms all; what is empty here is as suggested, and the flag is added. */
    Outcome confirm(String kind, String factor, String unit, String flag) {
        return each(new LinkedHashMap<>(), row -> {
            Confirmation said = suggested(row);
            return new Confirmation(
                    kind.isEmpty() ? said.kind() : kind,
                    factor.isEmpty() ? said.factor() : factor,
                    unit.isEmpty() ? said.unit() : unit,
                    Stream.concat(said.flags().stream(), Stream.of(flag).filter(id -> !id.isEmpty()))
                            .distinct()
                            .toList());
        });
    }

    private Outcome each(Map<Long, String> stays, Function<InboxRow, Confirmation> said) {
        List<Decided> decided = new ArrayList<>();
        for (InboxRow row : rows) {
            if (stays.containsKey(row.id())) {
                continue;
            }
            try {
                decided.add(deciding.confirm(row.id(), said.apply(row)));
            } catch (RefusedException refusal) {
                stays.put(row.id(), String.valueOf(refusal.getMessage()));
            }
        }
        return new Outcome(rows, decided, stays, gone);
    }

    private Confirmation suggested(InboxRow row) {
        Suggestion suggestion = row.suggestion();
        return new Confirmation(
                best(unread.kind(row)),
                best(suggestion.factor()),
                best(suggestion.unit()),
                suggestion.flags().stream().map(Flag::id).toList());
    }

    private static String best(Ranking ranking) {
        return ranking.abstained() ? "" : ranking.best().map(Alternative::id).orElse("");
    }
}
