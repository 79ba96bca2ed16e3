package se.lyhord.console.inbox;

import java.util.Set;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.register.arende.Confirmation;

/** Where confirming leads, so that the button says it before. */
enum Road {
    /** To an enhet of ours, or nowhere as long as something is missing. */
    ROUTED("Bekräfta och nästa"),
    /** To an enhet of ours, by other rules; it is done with here. */
    HANDED_OVER("Lämna över enligt andra regler"),
    /** Out of the house; which authority is asked first. */
    FORWARDED("Skicka till annan myndighet …"),
    /** Nowhere: it is done with. */
    ENDED("Avsluta, inget ärende");

    private final String words;

    Road(String words) {
        this.words = words;
    }

    /** The one that this leads along. */
    static Road of(Rutin rutin, Confirmation said) {
        if (rutin.unit(said.unit()).filter(Enhet::external).isPresent()) {
            return FORWARDED;
        }
        return rutin.kind(said.kind())
                .map(kind -> of(kind, Set.copyOf(said.flags())))
                .orElse(ROUTED);
    }

    private static Road of(Arendetyp kind, Set<String> flags) {
        if (kind.isNoMatter(flags)) {
            return ENDED;
        }
        return kind.isHandled(flags) ? ROUTED : HANDED_OVER;
    }

    /** What is done. */
    String words() {
        return words;
    }
}
