package se.lyhord.config.routine.rule;

/** A way in which a citizen can reach the nämnd. */
public enum Kanal {
    /** The funktionsbrevlåda. */
    E_MAIL("e-post"),
    /** The chat and form on the citizens' page. */
    CHAT("chatten och formuläret på webben"),
    /** A letter on paper. */
    LETTER("brev"),
    /** A printed form. */
    FORM("blankett"),
    /** A telephone call. */
    PHONE("telefon"),
    /** A visit, or a word to somebody of the staff. */
    VISIT("besök"),
    /** The municipality's own app. */
    APP("kommunens app"),
    /** A fax. */
    FAX("fax");

    private final String swedish;

    Kanal(String swedish) {
        this.swedish = swedish;
    }

    /** As a citizen reads it in a list. */
    public String swedish() {
        return swedish;
    }
}
