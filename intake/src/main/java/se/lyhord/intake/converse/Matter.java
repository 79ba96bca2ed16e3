package se.lyhord.intake.converse;

import java.util.Set;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.intake.converse.hear.Heard;
import se.lyhord.intake.converse.hear.Sight;

/**
 * What a draft is about, as far as it can be told; every answer here may be wrong, and is only used to ask and to tell.
 *
 * @param heard in the citizen's own words; what is urgent, secret or a reference in the answers to questions too
 */
record Matter(Draft draft, Rutin rutin, Heard heard, Suggestion suggestion) {
    private static final String ACUTE = "akut";

    /** What such kinds are about is how an ärende was handled, which has no place. */
    private static final Set<String> OF_THE_DESK =
            Set.of("handlaggning", "handlaggningstid", "information", "valfrihet", "delaktighet", "tillganglighet");

    private static final Set<String> OF_A_PLACE = Set.of("boendemiljo", "trygghet");

    boolean isSurely(String kind) {
        return !suggestion.kind().abstained() && isBest(kind);
    }

    private boolean isBest(String kind) {
        return suggestion
                .kind()
                .best()
                .map(Alternative::id)
                .filter(kind::equals)
                .isPresent();
    }

    /** Heard in the words, and not thought unlikely; or thought likely. */
    private boolean isPossibly(String kind, Sight sight) {
        boolean thought = suggestion.kind().alternatives().isEmpty()
                || suggestion.kind().alternatives().stream()
                        .anyMatch(each -> each.id().equals(kind));
        return isSurely(kind) || (heard.has(sight) && thought);
    }

    boolean appeals() {
        return isPossibly("overklagande", Sight.APPEAL);
    }

    boolean claims() {
        return isPossibly("skadestand", Sight.DAMAGES) && !appeals();
    }

    boolean proposes() {
        return isSurely("medborgarforslag");
    }

    boolean praises() {
        return isSurely("berom");
    }

    boolean reportsFault() {
        return (isSurely("felanmalan") && !isOfTheDesk()) || (heard.has(Sight.FAULT) && !suggestsSomething());
    }

    /** Whether something broken may hurt somebody. */
    boolean hasAcuteFault() {
        return heard.has(Sight.FAULT) || (isSurely("felanmalan") && looksAcute());
    }

    /** Whether it bears the reference of an ärende; whether that one exists is not asked before it is sent. */
    boolean follows() {
        return heard.reference().isPresent();
    }

    boolean asks() {
        return isSurely("fraga");
    }

    boolean suggestsSomething() {
        return isSurely("forslag") || proposes() || praises();
    }

    /** Whether it says what happened: dissatisfied, or nobody can tell what it is. */
    boolean tellsOfSomething() {
        return isSurely("klagomal") || (suggestion.kind().abstained() && !isOther() && !appeals() && !claims());
    }

    /** Whether the nämnd has no more to ask: of its own staff, or no matter at all. */
    boolean isOther() {
        return isSurely("ovrigt") || isSurely("personal");
    }

    boolean isSynpunkt() {
        return isSurely("synpunkt");
    }

    boolean isOfTheDesk() {
        return isFactorOf(OF_THE_DESK);
    }

    boolean isOfAPlace() {
        return isFactorOf(OF_A_PLACE);
    }

    private boolean isFactorOf(Set<String> factors) {
        return suggestion
                .factor()
                .best()
                .map(Alternative::id)
                .filter(factors::contains)
                .isPresent();
    }

    /** Whether the classifier cries for help, in what can be a cry for help. */
    boolean looksAcute() {
        return !asks()
                && !isSynpunkt()
                && !appeals()
                && !claims()
                && !isSurely("ovrigt")
                && suggestion.flags().stream().anyMatch(flag -> flag.id().equals(ACUTE));
    }

    /** Whether its words tell of danger or violence; what takes them for a proposal may be wrong, and thanks come afterwards. */
    boolean tellsOf(Sight danger) {
        return heard.has(danger) && !praises();
    }

    /** Whether somebody may need help before anybody reads this. */
    boolean isUrgent() {
        return heard.has(Sight.SELF_HARM)
                || tellsOf(Sight.DANGER)
                || tellsOf(Sight.VIOLENCE)
                || (!suggestsSomething() && (looksAcute() || heard.has(Sight.CHILD)));
    }

    /** Whether it is unclear which enhet it is about, and there is something to choose from. */
    boolean isUnitUnclear() {
        return suggestion.unit().abstained() && suggestion.unit().alternatives().size() > 1;
    }

    /** Whether it may belong to somebody else than the nämnd. */
    boolean mayBelongElsewhere() {
        return suggestion.unit().abstained()
                || suggestion
                        .unit()
                        .best()
                        .flatMap(best -> rutin.unit(best.id()))
                        .filter(Enhet::external)
                        .isPresent();
    }
}
