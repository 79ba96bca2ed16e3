package se.lyhord.intake.send.smtp;

/** Why a letter will not reach its recipient by mail, as a registrator reads it. */
public enum Reason {
    /** No mailbox there: RFC 3463, X.1.1 to X.1.10 and X.2.1. */
    NO_SUCH_ADDRESS("Mottagarens e-postserver säger att adressen inte finns eller inte tar emot brev."),
    /** It exists but wants nothing from us: X.7.1. */
    NOT_WANTED("Mottagarens e-postserver vill inte ta emot brev från oss."),
    /** The letter itself was refused. */
    LETTER_REFUSED("E-postservern tog inte emot brevet."),
    /** It can be no address. */
    MALFORMED("Adressen är felskriven."),
    /** Letters beyond ASCII before the at sign, and the server has no SMTPUTF8 (RFC 6531). */
    NEEDS_SMTPUTF8("Adressen har tecken som vår e-postserver inte kan skicka till.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /** The reason as a sentence in Swedish. */
    public String sentence() {
        return sentence;
    }
}
