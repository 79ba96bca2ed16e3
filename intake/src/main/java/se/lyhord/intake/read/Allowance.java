package se.lyhord.intake.read;

/** What is left of the bounds for one mail and all that is in it. */
final class Allowance {
    private final Bounds bounds;
    private final Warnings warnings;
    private int parts;

    Allowance(Bounds bounds, Warnings warnings) {
        this.bounds = bounds;
        this.warnings = warnings;
    }

    Bounds bounds() {
        return bounds;
    }

    Warnings warnings() {
        return warnings;
    }

    /** Whether one more part may be read. */
    boolean part() {
        if (++parts > bounds.parts()) {
            warnings.add("Mejlet har fler än " + bounds.parts() + " delar; resten lästes inte.");
            return false;
        }
        return true;
    }

    /** Whether something of this many bytes, this deep inside other files, may be opened. */
    boolean open(int bytes, int depth) {
        if (depth < bounds.messages() && bytes < bounds.nestedBytes()) {
            return true;
        }
        warnings.add(
                "En bifogad fil är för stor eller ligger för djupt för att öppnas här; den finns kvar som bilaga.");
        return false;
    }
}
