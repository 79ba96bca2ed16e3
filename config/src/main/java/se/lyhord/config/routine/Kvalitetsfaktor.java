package se.lyhord.config.routine;

/**
 * What a message is chiefly about, one of the nämnd's kvalitetsfaktorer.
 *
 * @param description when it applies, for the registrator
 */
public record Kvalitetsfaktor(String id, String name, String description) {
    /** Refuses empty texts. */
    public Kvalitetsfaktor {
        Krav.id(id);
        Krav.text("name", name);
        Krav.text("description", description);
    }
}
