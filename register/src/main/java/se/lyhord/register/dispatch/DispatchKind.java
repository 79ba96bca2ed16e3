package se.lyhord.register.dispatch;

/** What a letter is for, with the name that a registrator reads. */
public enum DispatchKind {
    /** To the citizen: your message has come. */
    BEKRAFTELSE("Bekräftelsen"),
    /** To the enhet that is to answer, with arrival date and diarienummer. */
    KOPIA_TILL_ENHET("Kopian till enheten");

    private final String label;

    DispatchKind(String label) {
        this.label = label;
    }

    /** The letter in Swedish, definite form. */
    public String label() {
        return label;
    }
}
