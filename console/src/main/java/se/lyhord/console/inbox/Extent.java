package se.lyhord.console.inbox;

import se.lyhord.register.inbox.FilteredInbox;

/**
 * How much the list holds, in words; nobody must take its end for the end of the inbox.
 *
 * @param size number of rows, as far as the bound
 */
record Extent(int size) {
    private static final String BOUND = "%,d".formatted(FilteredInbox.BOUND).replaceAll("\\D", "\u00a0");

    private boolean isBound() {
        return size >= FilteredInbox.BOUND;
    }

    /** How many there are. */
    String count() {
        return isBound() ? "minst " + BOUND : String.valueOf(size);
    }

    /** Where the rest is; empty where the list is the whole. */
    String rest() {
        return isBound()
                ? "Listan rymmer de " + BOUND + " som ska besvaras först, och filtrens antal gäller dem. "
                        + "Fler kommer fram när du bekräftar eller filtrerar."
                : "";
    }
}
