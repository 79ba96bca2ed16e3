package se.lyhord.register.ledger;

/** In which order messages are leafed through; one index serves both, read from one end or the other. */
public enum LedgerOrder {
    /** What arrived last, and of that what was recorded last. */
    NEWEST_FIRST("arrived_at desc, id desc", "<"),
    /** What has waited longest. */
    OLDEST_FIRST("arrived_at, id", ">");

    private final String sequence;
    private final String onward;

    LedgerOrder(String sequence, String onward) {
        this.sequence = sequence;
        this.onward = onward;
    }

    String orderBy() {
        return "order by " + sequence;
    }

    /** What comes after a key. */
    String after() {
        return "(arrived_at, id) " + onward + " (:afterAt, :afterId)";
    }
}
