package se.lyhord.console.administration;

/** A number with its noun. */
final class Counted {
    private Counted() {}

    static String of(long number, String one, String many) {
        return number == 0 ? "Inga " + many : number + " " + (number == 1 ? one : many);
    }
}
