package se.lyhord.config.routine.letter;

/** What a letter is for, with the name that a registrator reads. */
public enum Brevslag {
    /** To the citizen: your message has come. */
    BEKRAFTELSE("Bekräftelsen", true),
    /** To the citizen: the answer. */
    SVAR("Svaret", true),
    /** To the citizen: the answer is late, and why. */
    DROJSMAL("Beskedet om försening", true),
    /** To the citizen: another authority has it now. */
    VIDAREBEFORDRAN("Beskedet om vidarebefordran", true),
    /** To the citizen: it is handled by rules of its own. */
    OMSTYRNING("Beskedet om andra regler", true),
    /** To the citizen who is not content: where to turn, or who has taken over. */
    HANVISNING("Beskedet till den som inte är nöjd", true),
    /** To the enhet that is to answer, with arrival date and diarienummer. */
    KOPIA_TILL_ENHET("Kopian till enheten", false),
    /** To the kontaktperson of the enhet's avdelning. */
    KOPIA_TILL_KONTAKTPERSON("Kopian till kontaktpersonen", false),
    /** To the chef who takes over. */
    TILL_CHEF("Brevet till närmaste chef", false),
    /** To the authority that answers for the matter, with the citizen's message. */
    TILL_ANNAN_MYNDIGHET("Brevet till den andra myndigheten", false),
    /** To a private provider: its side of the matter is asked for. */
    FORFRAGAN("Förfrågan till utföraren", false),
    /** To a private provider that has not answered. */
    PAMINNELSE("Påminnelsen till utföraren", false),
    /** To a colleague: something must be done today. */
    LARM("Larmet", false),
    /** To a colleague: what is due, once a morning. */
    MORGONBREV("Morgonbrevet", false);

    private final String label;
    private final boolean toCitizen;

    Brevslag(String label, boolean toCitizen) {
        this.label = label;
        this.toCitizen = toCitizen;
    }

    /** The letter in Swedish, definite form. */
    public String label() {
        return label;
    }

    /** The one of two forms of a word that agrees with the letter, such as "skickat" with "svaret". */
    public String agreeing(String common, String neuter) {
        return label.split(" ", 2)[0].endsWith("t") ? neuter : common;
    }

    /** Whether the one who wrote to us gets it. */
    public boolean isToCitizen() {
        return toCitizen;
    }
}
