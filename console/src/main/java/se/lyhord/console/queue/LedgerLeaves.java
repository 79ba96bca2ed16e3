package se.lyhord.console.queue;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import se.lyhord.register.ledger.LedgerFilter;
import se.lyhord.register.ledger.LedgerKey;
import se.lyhord.register.ledger.LedgerOrder;
import se.lyhord.register.ledger.LedgerRow;
import se.lyhord.register.ledger.LedgerSearch;

/** The ledger as a grid asks for it, by places: it remembers which message stood last before each place, and goes on from there. */
public final class LedgerLeaves {
    private final LedgerSearch search;
    private final String namnd;
    private final LedgerOrder order;
    private final NavigableMap<Integer, LedgerKey> before = new TreeMap<>();
    private LedgerFilter filter;

    /** Leafs through what the filter lets through. */
    public LedgerLeaves(LedgerSearch search, String namnd, LedgerFilter filter, LedgerOrder order) {
        this.search = search;
        this.namnd = namnd;
        this.order = order;
        this.filter = filter;
    }

    /** Begins anew, with another filter. */
    public void begin(LedgerFilter next) {
        filter = next;
        before.clear();
    }

    /** Begins anew, since messages may have come. */
    public void begin() {
        before.clear();
    }

    /** So many rows from this place on; fewer at the end. */
    public List<LedgerRow> rows(int place, int limit) {
        Optional<LedgerKey> last = place == 0 ? Optional.empty() : lastBefore(place);
        if (place > 0 && last.isEmpty()) {
            return List.of();
        }
        List<LedgerRow> rows = search.page(namnd, filter, order, last.orElse(null), limit);
        if (!rows.isEmpty()) {
            before.put(place + rows.size(), LedgerKey.of(rows.getLast()));
        }
        return rows;
    }

    private Optional<LedgerKey> lastBefore(int place) {
        Map.Entry<Integer, LedgerKey> known = before.floorEntry(place);
        if (known == null) {
            return search.skip(namnd, filter, order, null, place);
        }
        return known.getKey() == place
                ? Optional.of(known.getValue())
                : search.skip(namnd, filter, order, known.getValue(), place - known.getKey());
    }
}
