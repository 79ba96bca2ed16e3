package se.lyhord.console.action;

import static se.lyhord.register.arende.ArendeStatus.BEKRAFTAT;
import static se.lyhord.register.arende.ArendeStatus.FORDELAT;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.console.action.Field.Option;
import se.lyhord.console.action.Field.Pick;
import se.lyhord.console.action.Field.Text;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.verb.EscalateArende;
import se.lyhord.register.verb.HandOverKind;
import se.lyhord.register.verb.ReportJav;
import se.lyhord.register.verb.RerouteArende;

/** Verbs that give the ärende to others here. */
@Component
@Order(1)
class RoadForms implements VerbForms {
    private static final String REASON = "skal";
    private static final String UNIT = "enhet";
    private static final String KIND = "typ";
    private static final String NO_UNIT = "Välj vilken enhet som ska ha ärendet.";

    private final RerouteArende reroute;
    private final ReportJav jav;
    private final EscalateArende escalate;
    private final HandOverKind handOver;
    private final Outlooks outlooks;

    RoadForms(RerouteArende reroute, ReportJav jav, EscalateArende escalate, HandOverKind handOver, Outlooks outlooks) {
        this.reroute = reroute;
        this.jav = jav;
        this.escalate = escalate;
        this.handOver = handOver;
        this.outlooks = outlooks;
    }

    @Override
    public Group group() {
        return Group.ROAD;
    }

    @Override
    public Stream<Offer> of(Situation now) {
        boolean routed = now.isIn(FORDELAT);
        boolean hasOthers = !otherUnits(now).isEmpty();
        return Stream.of(
                        Offer.when(routed && hasOthers, Verb.REROUTE, () -> reroute(now)),
                        Offer.when(routed && hasOthers, Verb.JAV, () -> jav(now)),
                        Offer.when(routed && now.hasChiefAbove(), Verb.ESCALATE, () -> escalate(now)),
                        Offer.when(
                                now.isConfirmed()
                                        && now.isIn(BEKRAFTAT, FORDELAT)
                                        && !excludedKinds(now).isEmpty(),
                                Verb.REROUTE_KIND,
                                () -> handOver(now)))
                .flatMap(offers -> offers);
    }

    private VerbForm reroute(Situation now) {
        return VerbForm.of(
                        Verb.REROUTE.label(),
                        filled ->
                                reroute.reroute(now.by(), now.id(), filled.choice(UNIT, NO_UNIT), filled.text(REASON)),
                        Pick.of(UNIT, "Enhet", "Den får sin kopia, och fristerna blir den enhetens.", otherUnits(now)),
                        new Text(REASON, "Varför ska en annan enhet ha ärendet?", "Skälet står i ärendets händelser."))
                .said("Ärendet är omfördelat");
    }

    private VerbForm jav(Situation now) {
        return VerbForm.of(
                        Verb.JAV.label(),
                        filled -> jav.report(now.by(), now.id(), filled.choice(UNIT, NO_UNIT), filled.text(REASON)),
                        Pick.of(UNIT, "Enhet som tar över", "Den får ärendet på en gång.", otherUnits(now)),
                        new Text(
                                REASON,
                                "Vad består jävet i?",
                                "Skälet står i ärendets händelser och går inte i något brev."))
                .said("Jävet är anmält och en annan enhet har ärendet");
    }

    private VerbForm escalate(Situation now) {
        return VerbForm.of(
                        Verb.ESCALATE.label(),
                        filled -> escalate.escalate(now.by(), now.id(), filled.text(REASON)),
                        new Text(REASON, "Varför ska närmaste chef ta över?", "Skälet står i ärendets händelser."))
                .said("Närmaste chef har fått ärendet")
                .explained("Chefen får ett brev och tar över ärendet. Fristerna står kvar.");
    }

    private VerbForm handOver(Situation now) {
        return VerbForm.of(
                        Verb.REROUTE_KIND.label(),
                        filled -> handOver.handOver(now.by(), now.id(), said(now, filled), filled.letter()),
                        Pick.of(KIND, "Vad är det?", "", excludedKinds(now)),
                        Pick.of(
                                UNIT,
                                "Enhet",
                                "Behövs bara där rutinen inte själv säger vem som tar hand om det.",
                                ourUnits(now)))
                .said("Ärendet är överlämnat")
                .explained("Den som tar över får en kopia, och den som skrev får veta att andra regler gäller.")
                .showing(filled -> outlooks.handingOver(now, said(now, filled), filled.letter()))
                .rewording();
    }

    private static Confirmation said(Situation now, Filled filled) {
        Confirmation known = now.arende().decided();
        return known.as(filled.choice(KIND, "Välj vad det är."))
                .at(filled.choice(UNIT).orElse(known.unit()));
    }

    private static List<Option> excludedKinds(Situation now) {
        Set<String> flags = Set.copyOf(now.arende().flags());
        return now.rutin().kinds().stream()
                .filter(kind -> !kind.isHandled(flags) && !kind.isNoMatter(flags))
                .map(kind -> new Option(kind.id(), kind.name()))
                .toList();
    }

    private static List<Option> otherUnits(Situation now) {
        return ourUnits(now).stream()
                .filter(unit -> !unit.id().equals(now.unit()))
                .toList();
    }

    private static List<Option> ourUnits(Situation now) {
        return now.rutin().units().stream()
                .filter(unit -> !unit.external())
                .map((Enhet unit) -> new Option(unit.id(), unit.name()))
                .toList();
    }
}
