package se.lyhord.register.dispatch;

import se.lyhord.config.routine.letter.Brevslag;

/** What became of a letter, in the words that a registrator reads. */
public enum DispatchState {
    /** Decided, not sent. */
    PLANNED("väntar på att skickas"),
    /** A node is talking to the mail server, or died while it did. */
    SENDING("skickas"),
    /** The mail server took it. */
    SENT("skickad", "skickat"),
    /** Given up. */
    FAILED("kunde inte skickas"),
    /** Sent, but a mail server said afterwards that it did not arrive. */
    RETURNED("nådde inte fram"),
    /** A person must see to it. */
    MANUAL("behöver skickas för hand"),
    /** Not to be sent after all. */
    CANCELLED("inställd", "inställt");

    private final String common;
    private final String neuter;

    DispatchState(String words) {
        this(words, words);
    }

    DispatchState(String common, String neuter) {
        this.common = common;
        this.neuter = neuter;
    }

    /** Whether the letter waits for somebody to see to it. */
    public boolean needsPerson() {
        return this == FAILED || this == RETURNED || this == MANUAL;
    }

    /** Whether it waits for somebody to see to it and has never been on its way. */
    public boolean hasNotLeft() {
        return this == FAILED || this == MANUAL;
    }

    /** The state in Swedish, of this letter. */
    public String label(Brevslag letter) {
        return letter.agreeing(common, neuter);
    }
}
