package se.lyhord.config.routine;

/**
 * Something in a message that calls for more than the usual handling, such as lex Sarah.
 *
 * @param description when it applies, for the registrator
 */
public record Flagga(String id, String name, String description) {
    /** Refuses empty texts. */
    public Flagga {
        Krav.id(id);
        Krav.text("name", name);
        Krav.text("description", description);
    }
}
