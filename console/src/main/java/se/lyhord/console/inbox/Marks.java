package se.lyhord.console.inbox;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.arende.InboxRow;

/** The rows that are marked, to be worked on together. */
class Marks {
    /** So many can be marked, since what is decided about them is decided in one go. */
    static final int MOST = 200;

    private final Set<Long> ids = new LinkedHashSet<>();
    private final Map<Long, String> reasons = new HashMap<>();
    private @Nullable Long last;

    boolean contains(long id) {
        return ids.contains(id);
    }

    List<Long> ids() {
        return List.copyOf(ids);
    }

    /** The row from which a stretch is marked. */
    @Nullable
    Long last() {
        return last;
    }

    void toggle(long id) {
        last = id;
        if (ids.remove(id)) {
            reasons.remove(id);
        } else {
            add(id);
        }
    }

    void add(long id) {
        last = id;
        if (ids.size() < MOST) {
            ids.add(id);
        }
    }

    /** Leaves only these marked, each for its reason. */
    void leave(Map<Long, String> left) {
        clear();
        ids.addAll(left.keySet());
        reasons.putAll(left);
    }

    /** Why it is still marked after what was decided; empty for one that somebody has marked. */
    String reason(long id) {
        return ids.contains(id) ? reasons.getOrDefault(id, "") : "";
    }

    void clear() {
        ids.clear();
        reasons.clear();
        last = null;
    }

    /** Forgets what is not in the inbox any more. */
    void keepOnly(List<InboxRow> rows) {
        Set<Long> there = new LinkedHashSet<>();
        rows.forEach(row -> there.add(row.id()));
        ids.retainAll(there);
    }
}
