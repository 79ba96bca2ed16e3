package se.lyhord.register.dispatch;

/** What became of a letter, with the name that a registrator reads. */
public enum DispatchState {
    /** Decided, not sent. */
    PLANNED("väntar på att skickas"),
    /** A node is talking to the mail server, or died while it did. */
    SENDING("skickas"),
    /** The mail server took it. */
    SENT("skickad"),
    /** Given up. */
    FAILED("kunde inte skickas"),
    /** Sent, but a mail server said afterwards that it did not arrive. */
    RETURNED("nådde inte fram"),
    /** A person must see to it. */
    MANUAL("behöver skickas för hand"),
    /** Not to be sent after all. */
    CANCELLED("inställd");

    private final String label;

    DispatchState(String label) {
        this.label = label;
    }

    /** Whether the letter waits for somebody to see to it. */
    public boolean needsPerson() {
        return this == FAILED || this == RETURNED || this == MANUAL;
    }

    /** Whether it waits for somebody to see to it and has never been on its way. */
    public boolean hasNotLeft() {
        return this == FAILED || this == MANUAL;
    }

    /** The state in Swedish. */
    public String label() {
        return label;
    }
}
