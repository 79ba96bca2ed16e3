package se.lyhord.console.inbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.arende.InboxRow;

/** Which rows of the list are marked, one by one or a stretch at a time. */
class Marking {
    private final InboxList list;
    private final Runnable told;
    private final Marks marks = new Marks();

    Marking(InboxList list, Runnable told) {
        this.list = list;
        this.told = told;
    }

    boolean has(InboxRow row) {
        return marks.contains(row.id());
    }

    /** Why it was left when the others were decided; empty where it was not. */
    String reason(InboxRow row) {
        return marks.reason(row.id());
    }

    /** The marked ones. */
    List<Long> ids() {
        return marks.ids();
    }

    /** Those of them that nobody has confirmed meanwhile. */
    List<InboxRow> rows() {
        return list.rows(marks.ids());
    }

    /** Forgets those that are no longer there. */
    void lookAgain() {
        if (!marks.ids().isEmpty()) {
            marks.keepOnly(rows());
            told.run();
        }
    }

    /** What a click with Ctrl or Shift says; a stretch goes on from the row that was marked last, or is being read. */
    void mark(long id, boolean stretch) {
        @Nullable
        Long from = Optional.ofNullable(marks.last())
                .or(() -> list.selected().map(InboxRow::id))
                .orElse(null);
        Set<Long> changed = new LinkedHashSet<>(List.of(id));
        if (stretch && from != null) {
            int first = Math.min(list.place(from), list.place(id));
            int length = Math.abs(list.place(from) - list.place(id)) + 1;
            ids(list.page(first, Math.min(length, Marks.MOST))).forEach(between -> {
                marks.add(between);
                changed.add(between);
            });
        } else {
            marks.toggle(id);
        }
        show(changed);
    }

    /** Marks what is shown, as far as so many can be marked. */
    void all() {
        ids(list.page(0, Marks.MOST)).forEach(marks::add);
        show(Set.copyOf(marks.ids()));
    }

    /** Marks this one too. */
    void also(long id) {
        marks.add(id);
        show(Set.of(id));
    }

    /** Leaves those marked that were not decided with the others, each with why. */
    void leave(Map<Long, String> reasons) {
        Set<Long> before = new LinkedHashSet<>(marks.ids());
        before.addAll(reasons.keySet());
        marks.leave(reasons);
        show(before);
    }

    /** Marks nothing. */
    void none() {
        Set<Long> before = Set.copyOf(marks.ids());
        marks.clear();
        show(before);
    }

    private void show(Set<Long> changed) {
        list.redraw(changed);
        told.run();
    }

    private static LongStream ids(List<InboxRow> rows) {
        return rows.stream().mapToLong(InboxRow::id);
    }
}
