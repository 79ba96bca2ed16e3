package se.lyhord.config.routine.rule;

/** How often the nämnd has the figures. */
public enum Rapportperiod {
    /** All the time. */
    CONTINUOUS("löpande"),
    /** Every three months. */
    QUARTER("varje kvartal"),
    /** Every four months. */
    TERTIAL("varje tertial"),
    /** Twice a year. */
    HALF_YEAR("varje halvår"),
    /** With the year's accounts. */
    YEAR("varje år");

    private final String swedish;

    Rapportperiod(String swedish) {
        this.swedish = swedish;
    }

    /** Within a Swedish sentence. */
    public String swedish() {
        return swedish;
    }
}
