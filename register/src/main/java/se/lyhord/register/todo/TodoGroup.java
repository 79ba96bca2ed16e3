package se.lyhord.register.todo;

/** Groups of what an enhet has to do, in the order of a day. */
public enum TodoGroup {
    /** The answer is late or due within a few days. */
    DUE("Förfaller eller försenat"),
    /** Nobody at the enhet has begun. */
    NEW("Nytt"),
    /** Somebody has begun, and there is time. */
    ONGOING("Pågår"),
    /** A colleague, a provider, the one who wrote to us or the registrator comes first. */
    WAITING("Väntar på annan");

    private final String label;

    TodoGroup(String label) {
        this.label = label;
    }

    /** The group's heading. */
    public String label() {
        return label;
    }
}
