package se.lyhord.console.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.console.words.Shown;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.undo.Undoable.Decision;

/** Decides about several at once, each for itself: what one is refused does not hinder the others. */
record Together(Deciding deciding, List<InboxRow> rows, int gone) {
    /** Confirms those whose suggestion is sure and raises no flag. */
    Outcome confirmSure() {
        return each(row -> {
            if (!isSure(row.suggestion())) {
                throw new RefusedException("Förslaget är osäkert eller flaggat. Läs det först.");
            }
            return suggested(row.suggestion());
        });
    }

    /** Confirms all; what is empty here is as suggested, and the flag is added. */
    Outcome confirm(String kind, String factor, String unit, String flag) {
        return each(row -> {
            Confirmation said = suggested(row.suggestion());
            return new Confirmation(
                    kind.isEmpty() ? said.kind() : kind,
                    factor.isEmpty() ? said.factor() : factor,
                    unit.isEmpty() ? said.unit() : unit,
                    Stream.concat(said.flags().stream(), Stream.of(flag).filter(id -> !id.isEmpty()))
                            .distinct()
                            .toList());
        });
    }

    private Outcome each(Function<InboxRow, Confirmation> said) {
        List<Long> decided = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (InboxRow row : rows) {
            try {
                Decision decision = deciding.confirm(row.id(), said.apply(row));
                decided.add(decision.id());
            } catch (RefusedException refusal) {
                refused.add(Shown.title(row.title()) + ": " + refusal.getMessage());
            }
        }
        if (gone > 0) {
            refused.add(gone + (gone == 1 ? " var redan bekräftat" : " var redan bekräftade") + " av någon annan.");
        }
        return new Outcome(decided, refused);
    }

    static boolean isSure(Suggestion suggestion) {
        return suggestion.flags().isEmpty()
                && Stream.of(suggestion.kind(), suggestion.factor(), suggestion.unit())
                        .noneMatch(Ranking::abstained);
    }

    private static Confirmation suggested(Suggestion suggestion) {
        return new Confirmation(
                best(suggestion.kind()),
                best(suggestion.factor()),
                best(suggestion.unit()),
                suggestion.flags().stream().map(flag -> flag.id()).toList());
    }

    private static String best(Ranking ranking) {
        return ranking.abstained() ? "" : ranking.best().map(Alternative::id).orElse("");
    }

    /**
     * What became of them.
     *
     * @param decided by which the decisions are taken back
     * @param refused a sentence for each that was refused
     */
    record Outcome(List<Long> decided, List<String> refused) {
        String sentence() {
            int number = decided.size();
            return number
                    + (number == 1 ? " ärende bekräftat" : " ärenden bekräftade")
                    + (refused.isEmpty() ? "" : ", %d står kvar".formatted(refused.size()));
        }
    }
}
