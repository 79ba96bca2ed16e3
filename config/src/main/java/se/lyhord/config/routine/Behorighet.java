package se.lyhord.config.routine;

import static se.lyhord.config.routine.people.Role.CHEF;
import static se.lyhord.config.routine.people.Role.CONTROLLER;
import static se.lyhord.config.routine.people.Role.HANDLAGGARE;
import static se.lyhord.config.routine.people.Role.REGISTRATOR;

import java.util.Set;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.config.routine.rule.Avslut;
import se.lyhord.config.routine.rule.BekraftelseOwner;
import se.lyhord.config.routine.rule.Registrar;

/**
 * Who may do what: where a routine says nothing, the registrator everything at the desk and an enhet what belongs to investigating and
 * answering; where it does, nothing that leaves a task to nobody.
 */
final class Behorighet {
    private static final Set<Role> DESK = Set.of(REGISTRATOR);
    private static final Set<Role> DESK_AND_UNIT = Set.of(REGISTRATOR, CHEF, HANDLAGGARE);

    private Behorighet() {}

    static Set<Role> standard(Verb verb, Avslut closing, BekraftelseOwner acknowledges) {
        return switch (verb) {
            case JAV,
                    ESCALATE,
                    DISSATISFIED,
                    BEGIN,
                    DELAY,
                    NOTE,
                    MEASURE,
                    ASK_PROVIDER,
                    PROVIDER_REPLY,
                    ANSWER,
                    WRITE_INQUIRY,
                    ASK_COLLEAGUE,
                    HAND_BACK -> DESK_AND_UNIT;
            // Where the diary needs nothing from the enhet first, its answer is the end of the matter.
            case CLOSE -> closing == Avslut.UNREGULATED ? DESK_AND_UNIT : DESK;
            case CONFIRM, REROUTE, FORWARD, REROUTE_KIND, REOPEN, MERGE, LINK, VOID, CORRECT_ARRIVAL -> DESK;
            // Who answers for the bekräftelse also sends the one that must be sent by hand.
            case SEE_TO_LETTER -> acknowledges == BekraftelseOwner.UNIT ? DESK_AND_UNIT : DESK;
        };
    }

    static void check(Rutin rutin) {
        rutin.mayDoInstead().forEach(Behorighet::check);
        if (rutin.receiving().registrar() != Registrar.RECEIVER) {
            theRegistratorMay(
                    Verb.CONFIRM,
                    rutin,
                    "receiving.registrar: " + rutin.receiving().registrar());
        }
        if (rutin.handling().closing() == Avslut.COPY_OF_ANSWER) {
            theRegistratorMay(Verb.CLOSE, rutin, "handling.closing: COPY_OF_ANSWER");
        }
    }

    private static void check(Verb verb, Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException(
                    "ingen får ”%s” enligt ”mayDo.%s”, så det skulle aldrig bli gjort".formatted(verb.label(), verb));
        }
        if (roles.contains(CONTROLLER)) {
            throw new IllegalArgumentException(
                    "”mayDo.%s” har CONTROLLER, som följer upp och inte får se enskilda ärenden".formatted(verb));
        }
    }

    private static void theRegistratorMay(Verb verb, Rutin rutin, String rule) {
        if (!rutin.mayDo(verb).contains(REGISTRATOR)) {
            throw new IllegalArgumentException(
                    "”%s” ger registratorn uppgiften ”%s”, men REGISTRATOR saknas i ”mayDo.%s”"
                            .formatted(rule, verb.label(), verb));
        }
    }
}
