package se.lyhord.config.routine;

import static se.lyhord.config.routine.Role.CHEF;
import static se.lyhord.config.routine.Role.HANDLAGGARE;
import static se.lyhord.config.routine.Role.REGISTRATOR;

import java.util.Set;

/** Who may do what where a routine says nothing: the registrator everything at the desk, an enhet what belongs to investigating and answering. */
final class Behorighet {
    private static final Set<Role> DESK = Set.of(REGISTRATOR);
    private static final Set<Role> DESK_AND_UNIT = Set.of(REGISTRATOR, CHEF, HANDLAGGARE);

    private Behorighet() {}

    static Set<Role> standard(Verb verb, Avslut closing) {
        return switch (verb) {
            case JAV, ESCALATE, DISSATISFIED, DELAY, NOTE, MEASURE, ASK_PROVIDER, PROVIDER_REPLY, ANSWER ->
                DESK_AND_UNIT;
            // Where the diary needs nothing from the enhet first, its answer is the end of the matter.
            case CLOSE -> closing == Avslut.UNREGULATED ? DESK_AND_UNIT : DESK;
            case CONFIRM, REROUTE, FORWARD, REROUTE_KIND, REOPEN, MERGE, LINK, VOID, CORRECT_ARRIVAL, SEE_TO_LETTER ->
                DESK;
        };
    }
}
