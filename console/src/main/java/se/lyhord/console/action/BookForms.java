package se.lyhord.console.action;

import static se.lyhord.register.arende.ArendeStatus.AVSLUTAT;
import static se.lyhord.register.arende.ArendeStatus.BEKRAFTAT;
import static se.lyhord.register.arende.ArendeStatus.BESVARAT;
import static se.lyhord.register.arende.ArendeStatus.FORDELAT;
import static se.lyhord.register.arende.ArendeStatus.INKOMMET;
import static se.lyhord.register.arende.ArendeStatus.MAKULERAT;
import static se.lyhord.register.arende.ArendeStatus.OMSTYRT;
import static se.lyhord.register.arende.ArendeStatus.VIDAREBEFORDRAT;

import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.console.action.Field.Day;
import se.lyhord.console.action.Field.Text;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.verb.CloseArende;
import se.lyhord.register.verb.CorrectArrival;
import se.lyhord.register.verb.MakeVoid;
import se.lyhord.register.verb.ReopenArende;

/** Verbs that keep the diary in order. */
@Component
@Order(1)
class BookForms implements VerbForms {
    private static final String REASON = "skal";
    private static final String DAY = "dag";

    private final CloseArende close;
    private final ReopenArende reopen;
    private final MakeVoid makeVoid;
    private final CorrectArrival correctArrival;

    BookForms(CloseArende close, ReopenArende reopen, MakeVoid makeVoid, CorrectArrival correctArrival) {
        this.close = close;
        this.reopen = reopen;
        this.makeVoid = makeVoid;
        this.correctArrival = correctArrival;
    }

    @Override
    public Group group() {
        return Group.DIARY;
    }

    @Override
    public Stream<Offer> of(Situation now) {
        boolean reopens = now.isIn(BESVARAT, AVSLUTAT, VIDAREBEFORDRAT, OMSTYRT) && !now.isMerged();
        return Stream.of(
                        Offer.when(
                                now.isIn(FORDELAT, BESVARAT)
                                        && now.page().toSeeToFirst().isEmpty(),
                                Verb.CLOSE,
                                () -> close(now)),
                        Offer.when(reopens, Verb.REOPEN, () -> reopen(now)),
                        Offer.when(!now.isIn(MAKULERAT), Verb.CORRECT_ARRIVAL, () -> correctArrival(now)),
                        Offer.when(now.isIn(INKOMMET, BEKRAFTAT, FORDELAT, BESVARAT), Verb.VOID, () -> makeVoid(now)))
                .flatMap(offers -> offers);
    }

    private VerbForm close(Situation now) {
        boolean answered = now.isIn(BESVARAT);
        boolean wantsNote = close.wantsNote(now.arende(), now.rutin());
        return VerbForm.of(
                        Verb.CLOSE.label(),
                        filled -> close.close(now.by(), now.id(), filled.text(REASON)),
                        new Text(
                                REASON,
                                wantsNote ? "Tjänsteanteckning" : "Tjänsteanteckning (valfri)",
                                answered ? "Vad utredningen visade." : "Varför ärendet avslutas utan svar."))
                .said("Ärendet är avslutat")
                .explained(lead(answered, wantsNote));
    }

    private static String lead(boolean answered, boolean wantsNote) {
        if (!answered) {
            return "Ärendet har inget svar.";
        }
        return wantsNote
                ? "Ärendet är besvarat. Rutinen vill också ha utredningen, så skriv vad ni kom fram till."
                : "Ärendet är besvarat.";
    }

    private VerbForm reopen(Situation now) {
        return VerbForm.of(
                        Verb.REOPEN.label(),
                        filled -> reopen.reopen(now.by(), now.id(), filled.text(REASON)),
                        new Text(REASON, "Varför öppnas ärendet igen?", ""))
                .said("Ärendet är öppet igen");
    }

    private VerbForm makeVoid(Situation now) {
        return VerbForm.of(
                        Verb.VOID.label(),
                        filled -> makeVoid.makeVoid(now.by(), now.id(), filled.text(REASON)),
                        new Text(REASON, "Varför makuleras ärendet?", ""))
                .said("Ärendet är makulerat")
                .explained(
                        "Ärendet går att läsa men inte att arbeta med. Brev som inte har skickats ställs in. Du kan ångra det i tio sekunder, sedan inte.");
    }

    private VerbForm correctArrival(Situation now) {
        return VerbForm.of(
                        Verb.CORRECT_ARRIVAL.label(),
                        filled -> correctArrival.correct(
                                now.by(),
                                now.id(),
                                filled.day(DAY, "Välj dagen då meddelandet kom in."),
                                filled.text(REASON)),
                        new Day(
                                DAY,
                                "Kom in den",
                                "",
                                RoutineInForce.arrivalDate(now.arende().arrivedAt())),
                        new Text(REASON, "Varför är datumet fel?", ""))
                .said("Ankomstdagen är rättad")
                .explained("Fristerna flyttas med.");
    }
}
