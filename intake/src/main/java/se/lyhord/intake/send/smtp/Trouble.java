package se.lyhord.intake.send.smtp;

/** What is wrong with our own mail server, as an administrator reads it. */
public enum Trouble {
    /** No connection, or one that breaks before a mail could be begun. */
    NO_CONTACT("E-postservern går inte att nå."),
    /** Wrong name, password or token. */
    NOT_LET_IN("E-postservern godkänner inte vår inloggning."),
    /** It takes no mail from us: relaying, sender address, our domain's SPF or DMARC. */
    REFUSES_US("E-postservern vill inte skicka brev från oss."),
    /** It asks us to come back later. */
    BUSY("E-postservern ber oss vänta.");

    private final String sentence;

    Trouble(String sentence) {
        this.sentence = sentence;
    }

    /** The trouble as a sentence in Swedish. */
    public String sentence() {
        return sentence;
    }
}
