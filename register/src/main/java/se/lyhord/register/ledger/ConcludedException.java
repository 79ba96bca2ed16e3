package se.lyhord.register.ledger;

/** The message has its outcome: another node was first. */
public final class ConcludedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    ConcludedException(long id) {
        super("Ledger row " + id + " has an outcome already");
    }
}
