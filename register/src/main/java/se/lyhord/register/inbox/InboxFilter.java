package se.lyhord.register.inbox;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the inbox: all that is so, and suggested for that enhet and of that kind.
 *
 * @param unit id of an enhet; null for any
 * @param kind id of an ärendetyp; null for any
 */
public record InboxFilter(
        Set<Chip> chips, @Nullable String unit, @Nullable String kind) {
    /** The whole inbox. */
    public static final InboxFilter ALL = new InboxFilter(Set.of(), null, null);

    /** Keeps its own copy of the chips. */
    public InboxFilter {
        chips = Set.copyOf(chips);
    }

    /** With the chip put in, or taken out. */
    public InboxFilter toggle(Chip chip) {
        EnumSet<Chip> next = EnumSet.noneOf(Chip.class);
        next.addAll(chips);
        if (!next.remove(chip)) {
            next.add(chip);
        }
        return new InboxFilter(next, unit, kind);
    }

    /** Suggested for that enhet; null for any. */
    public InboxFilter at(@Nullable String wanted) {
        return new InboxFilter(chips, wanted, kind);
    }

    /** Suggested to be of that kind; null for any. */
    public InboxFilter as(@Nullable String wanted) {
        return new InboxFilter(chips, unit, wanted);
    }

    /** Whether it leaves nothing out. */
    public boolean isAll() {
        return equals(ALL);
    }

    String condition() {
        return days() + " and " + others();
    }

    String days() {
        String any = conditions(true).collect(joining(" or "));
        return any.isEmpty() ? "true" : "(" + any + ")";
    }

    String others() {
        return Stream.of(
                        conditions(false),
                        unit == null ? Stream.<String>empty() : Stream.of("suggested_unit = :unit"),
                        kind == null ? Stream.<String>empty() : Stream.of("suggested_kind = :kind"))
                .flatMap(some -> some)
                .reduce("true", (all, one) -> all + " and " + one);
    }

    private Stream<String> conditions(boolean aboutDay) {
        return chips.stream()
                .filter(chip -> chip.isAboutDay() == aboutDay)
                .sorted()
                .map(Chip::condition);
    }
}
