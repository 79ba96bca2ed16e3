package se.lyhord.register.arende;

import static se.lyhord.register.arende.ArendeStatus.AVSLUTAT;
import static se.lyhord.register.arende.ArendeStatus.BEKRAFTAT;
import static se.lyhord.register.arende.ArendeStatus.BESVARAT;
import static se.lyhord.register.arende.ArendeStatus.FORDELAT;
import static se.lyhord.register.arende.ArendeStatus.INKOMMET;
import static se.lyhord.register.arende.ArendeStatus.MAKULERAT;
import static se.lyhord.register.arende.ArendeStatus.OMSTYRT;
import static se.lyhord.register.arende.ArendeStatus.VIDAREBEFORDRAT;

import java.util.Set;
import se.lyhord.register.refusal.RefusedException;

/**
 * A turn of an ärende's road.
 *
 * @param otherwise what is said to whoever takes it from elsewhere
 * @param to where it leads
 * @param from where it may begin
 */
record Turn(String otherwise, ArendeStatus to, Set<ArendeStatus> from) {
    private static final String ENDED = "Ärendet är redan besvarat eller avslutat.";

    static final Turn CONFIRMED =
            of("Ärendet är redan bekräftat. Bland händelserna står av vem. Ta nästa.", BEKRAFTAT, INKOMMET);
    static final Turn ROUTED = of("Bekräfta ärendet innan du fördelar det.", FORDELAT, BEKRAFTAT);

    /** Another enhet has it, or a chef. */
    static final Turn MOVED = of("Ärendet ligger inte hos någon enhet.", FORDELAT, FORDELAT);

    static final Turn ANSWERED = of("Bara ett fördelat ärende kan besvaras.", BESVARAT, FORDELAT);
    static final Turn ANSWER_TAKEN_BACK = of("Ärendet är inte besvarat.", FORDELAT, BESVARAT);
    static final Turn CLOSED =
            of("Bara ett ärende som ligger hos en enhet kan avslutas.", AVSLUTAT, FORDELAT, BESVARAT);
    static final Turn PUT_ASIDE = of("Ärendet är redan fördelat.", AVSLUTAT, BEKRAFTAT);
    static final Turn REOPENED = of("Ärendet är inte besvarat eller avslutat.", FORDELAT, BESVARAT, AVSLUTAT);
    static final Turn TAKEN_BACK = of("Ärendet är redan öppet.", INKOMMET, AVSLUTAT, VIDAREBEFORDRAT, OMSTYRT);
    static final Turn FORWARDED = of(ENDED, VIDAREBEFORDRAT, INKOMMET, BEKRAFTAT, FORDELAT);
    static final Turn HANDED_OVER = of(ENDED, OMSTYRT, INKOMMET, BEKRAFTAT, FORDELAT);
    static final Turn MERGED = of(ENDED, AVSLUTAT, INKOMMET, BEKRAFTAT, FORDELAT);
    static final Turn MADE_VOID =
            of("Ärendet är redan avslutat och kan inte makuleras.", MAKULERAT, INKOMMET, BEKRAFTAT, FORDELAT, BESVARAT);

    private static Turn of(String otherwise, ArendeStatus to, ArendeStatus... from) {
        return new Turn(otherwise, to, Set.of(from));
    }

    /** Where it leads whoever stands there. */
    ArendeStatus from(ArendeStatus here) {
        if (!from.contains(here)) {
            throw new RefusedException(otherwise);
        }
        return to;
    }
}
