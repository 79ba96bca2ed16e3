package se.lyhord.console.search;

import se.lyhord.register.search.SearchResult;

/** How much was found, in a sentence. */
final class HitWords {
    private HitWords() {}

    /** Of the first page: what was searched for instead, if nothing had precisely those words, and how much was found. */
    static String of(SearchResult result, int shown) {
        String instead = result.instead().isEmpty()
                ? ""
                : "Inget ärende har precis de orden. Det här liknar: " + String.join(", ", result.instead()) + ". ";
        return instead + count(result, shown);
    }

    /**
     * How much was found.
     *
     * @param result the page that was fetched last
     * @param shown how many hits are shown with it
     */
    static String count(SearchResult result, int shown) {
        boolean more = result.next() != null;
        if (shown == 0) {
            return more
                    ? "Inga träffar bland de nyaste. Tryck Visa fler för att leta vidare."
                    : "Inga träffar. Prova med färre ord, bara början av ett ord, eller färre filter.";
        }
        if (more) {
            return "De första " + shown + " träffarna visas. Det finns fler.";
        }
        if (result.cut()) {
            return "De " + shown + " nyaste träffarna, den bästa först.";
        }
        return shown == 1 ? "1 träff." : shown + " träffar.";
    }
}
