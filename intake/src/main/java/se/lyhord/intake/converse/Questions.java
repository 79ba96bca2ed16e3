package se.lyhord.intake.converse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.lyhord.intake.converse.hear.Sight;

/** What is missing in a matter of this kind: no more than somebody must know to do something about it. */
final class Questions {
    /** A shorter appeal hardly says both what and why. */
    private static final int SAYS_WHY = 250;

    private static final Pattern AMOUNT =
            Pattern.compile("(?iu)\\b\\d{1,3}[ .]\\d{3}\\b|\\d\\s?(?:kr\\b|kronor|sek\\b|:-|kruunu|كرون|karoon)");

    private final Matter matter;

    Questions(Matter matter) {
        this.matter = matter;
    }

    /** The next field to ask for; empty when nothing is missing. */
    Optional<Field> next() {
        Draft draft = matter.draft();
        return missing().stream()
                .filter(field -> draft.value(field).isEmpty() && !draft.passed().contains(field))
                .findFirst();
    }

    private List<Field> missing() {
        List<Field> missing = new ArrayList<>();
        if (matter.appeals()) {
            addIf(missing, Field.DECISION, !says(Sight.TIME) && !says(Sight.EARLIER));
            addIf(missing, Field.WISH, matter.draft().text().length() < SAYS_WHY);
        } else if (matter.claims()) {
            addIf(missing, Field.WHERE, !says(Sight.PLACE) && !matter.isOfTheDesk());
            addIf(missing, Field.WHEN, says(Sight.PLACE) && !says(Sight.TIME));
            addIf(missing, Field.COST, !AMOUNT.matcher(matter.draft().text()).find());
        } else if (matter.isUrgent()) {
            addIf(missing, Field.WHERE, says(Sight.FAULT) && !says(Sight.PLACE));
        } else {
            ofTheUsual(missing);
        }
        addIf(missing, Field.REPLY, !matter.praises() && !matter.isSurely("ovrigt"));
        return missing;
    }

    private void ofTheUsual(List<Field> missing) {
        boolean follows = says(Sight.EARLIER) || matter.follows();
        addIf(missing, Field.FOLLOWS, !matter.follows() && follows);
        if (follows) {
            // What happened has been told before.
            return;
        }
        boolean where = isPlaceMissing();
        addIf(missing, Field.WHERE, where);
        addIf(missing, Field.WHEN, isTimeMissing() && !where);
        addIf(missing, Field.UNIT, !where && !matter.isOther() && !matter.proposes() && matter.isUnitUnclear());
    }

    private boolean isPlaceMissing() {
        if (says(Sight.PLACE)) {
            return false;
        }
        return matter.reportsFault()
                || (matter.praises() && matter.isUnitUnclear())
                || (matter.tellsOfSomething() && !matter.isOfTheDesk())
                || ((matter.isSynpunkt() || matter.isSurely("forslag")) && matter.isOfAPlace());
    }

    private boolean isTimeMissing() {
        return matter.isSurely("klagomal") && !says(Sight.TIME) && !matter.isOfTheDesk();
    }

    private boolean says(Sight sight) {
        return matter.heard().has(sight);
    }

    private static void addIf(List<Field> fields, Field field, boolean condition) {
        if (condition) {
            fields.add(field);
        }
    }
}
