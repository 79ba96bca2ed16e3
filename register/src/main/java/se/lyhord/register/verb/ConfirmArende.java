package se.lyhord.register.verb;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Authorities;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.DiaryRule;
import se.lyhord.register.arende.KnownToRoutine;
import se.lyhord.register.event.RoadEvent.Closed;
import se.lyhord.register.event.RoadEvent.Confirmed;
import se.lyhord.register.event.RoadEvent.Registered;
import se.lyhord.register.event.RoadEvent.Routed;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.PerformVerb;
import se.lyhord.register.verb.engine.Step;
import se.lyhord.register.verb.road.ContractFollowUp;
import se.lyhord.register.verb.road.Copies;
import se.lyhord.register.verb.road.ExcludedKind;
import se.lyhord.register.verb.road.Forwarding;
import se.lyhord.register.verb.road.OpenCompanion;
import se.lyhord.register.verb.road.Units;

/** What a registrator's one keystroke does: confirms, takes the diarienummer, and sends the ärende along the road that the routine has for it. */
@Component
public class ConfirmArende {
    private final PerformVerb performVerb;
    private final DiaryRule diary;
    private final OpenCompanion openCompanion;
    private final ContractFollowUp contractFollowUp;

    ConfirmArende(
            PerformVerb performVerb, DiaryRule diary, OpenCompanion openCompanion, ContractFollowUp contractFollowUp) {
        this.performVerb = performVerb;
        this.diary = diary;
        this.openCompanion = openCompanion;
        this.contractFollowUp = contractFollowUp;
    }

    /**
     * Confirms an ärende and routes it to its enhet; a kind that the routine leaves out is handed over instead, and what is no matter is put
     * aside. All or nothing; gives the ärende as it is afterwards.
     *
     * @throws RefusedException when somebody was first, the routine has no such kind, factor or enhet, or the enhet lies outside and nobody
     *     has said which authority it is
     */
    public Arende confirmAndRoute(Account registrator, long id, Confirmation confirmation) {
        return confirmAndRoute(registrator, id, confirmation, null);
    }

    /**
     * The same, telling the citizen in the registrator's own words where it was handed over.
     *
     * @param letter the whole letter as the registrator has changed it; null leaves it as the routine has it
     */
    public Arende confirmAndRoute(Account registrator, long id, Confirmation confirmation, @Nullable Brev letter) {
        return performVerb.perform(registrator, Verb.CONFIRM, id, step -> {
            step.reword(letter);
            Confirmation said = confirm(step, confirmation);
            Arendetyp kind = new KnownToRoutine(step.rutin()).kindOf(said);
            if (ExcludedKind.is(kind, said)) {
                leaveOut(step, new ExcludedKind(kind), said);
            } else {
                route(step, registrator, said);
            }
        });
    }

    /**
     * Confirms an ärende of an enhet that lies outside, and forwards it.
     *
     * @param authority id of one of the routine's authorities, or of the enhet where the routine has none
     * @param note tjänsteanteckning, such as how the citizen was told on the phone; may be empty
     * @throws RefusedException likewise, or when the enhet is ours
     */
    public Arende confirmAndForward(
            Account registrator, long id, Confirmation confirmation, String authority, String note) {
        return confirmAndForward(registrator, id, confirmation, authority, note, null);
    }

    /** The same, telling the citizen in the registrator's own words; null leaves the letter as the routine has it. */
    public Arende confirmAndForward(
            Account registrator,
            long id,
            Confirmation confirmation,
            String authority,
            String note,
            @Nullable Brev letter) {
        return performVerb.perform(registrator, Verb.CONFIRM, id, step -> {
            step.reword(letter);
            Confirmation said = confirm(step, confirmation);
            if (!new Units(step.rutin()).known(said.unit()).external()) {
                throw new RefusedException("Enheten hör till förvaltningen, så ärendet stannar här.");
            }
            new Forwarding(step, registrator).to(new Authorities(step.rutin()).known(authority), note);
        });
    }

    private Confirmation confirm(Step step, Confirmation confirmation) {
        KnownToRoutine known = new KnownToRoutine(step.rutin());
        Confirmation handled = known.handledAs(step.arende().wished(confirmation));
        Arendetyp kind = known.kindOf(handled);
        Confirmation said = ExcludedKind.is(kind, handled) ? new ExcludedKind(kind).whereItGoes(handled) : handled;
        step.becomes(
                step.arende().confirm(said),
                new Confirmed(said.kind(), said.factor(), said.code(), said.unit(), said.flags()));
        diary.atConfirmation(step.arende(), step.rutin())
                .ifPresent(number -> step.becomes(step.arende().register(number), new Registered(number.text())));
        openCompanion.after(step);
        contractFollowUp.ofNamed(step);
        return said;
    }

    private static void leaveOut(Step step, ExcludedKind excluded, Confirmation said) {
        if (excluded.isNoMatter(said)) {
            step.becomes(step.arende().putAside(), new Closed("Det är inget ärende enligt rutinen."));
        } else {
            excluded.handOver(step, said);
        }
    }

    private static void route(Step step, Account registrator, Confirmation said) {
        Enhet unit = new Units(step.rutin()).known(said.unit());
        if (!unit.external()) {
            step.becomes(step.arende().route(), new Routed(unit.id()));
            new Copies(step).toUnit();
        } else if (step.rutin().authorities().isEmpty()) {
            new Forwarding(step, registrator).to(new Authorities(step.rutin()).known(unit.id()), "");
        } else {
            throw new RefusedException(unit.name()
                    + " ligger utanför förvaltningen. Välj vilken myndighet som ansvarar, så skickas ärendet dit.");
        }
    }
}
