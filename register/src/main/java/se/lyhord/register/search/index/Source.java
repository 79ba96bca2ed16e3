package se.lyhord.register.search.index;

/** Where in an ärende a text stands, what the citizen wrote first, with the weight that its words have. */
public enum Source {
    TITLE('A'),
    MESSAGE('B'),
    FILE('C'),
    ANSWER('C'),
    NOTE('C'),
    MEASURE('C'),
    SENDER('A');

    private final char weight;

    Source(char weight) {
        this.weight = weight;
    }

    char weight() {
        return weight;
    }
}
