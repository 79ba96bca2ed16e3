package se.lyhord.register.arende;

/**
 * Another ärende that a page points to.
 *
 * @param name its diarienummer, or its reference while it has none
 */
public record Related(long id, String name, Relation relation) {
    /** How it has to do with the one that points to it. */
    public enum Relation {
        /** Somebody said that they belong together. */
        LINKED("Hör ihop med"),
        /** It was taken over by the one that points to it; its messages are read there, where they came. */
        ABSORBED("Har tagit över"),
        /** It has taken over the one that points to it. */
        MERGED_INTO("Fortsätter i");

        private final String label;

        Relation(String label) {
            this.label = label;
        }

        /** The relation in Swedish, before the name of the other. */
        public String label() {
            return label;
        }
    }
}
