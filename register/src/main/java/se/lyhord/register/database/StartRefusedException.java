package se.lyhord.register.database;

/** The program cannot start for a reason that the person at the keyboard can mend; the message says how. */
public final class StartRefusedException extends RuntimeException {
    /** Refuses with a sentence in Swedish that says what to do. */
    public StartRefusedException(String message) {
        super(message);
    }

    /** Refuses with a sentence in Swedish and what lay behind it. */
    public StartRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
