package se.lyhord.intake.explain;

import se.lyhord.intake.triage.Triage;

/** What a triage is called, by machines and by people. */
enum Outcome {
    NEW_MATTER("new_matter", "Nytt ärende"),
    FOLLOW_UP("follow_up", "Komplettering till ett ärende"),
    POSSIBLE_FOLLOW_UP("possible_follow_up", "Kanske komplettering till ett ärende"),
    DUPLICATE("duplicate", "Dubblett"),
    AUTOMATIC("automatic", "Automatiskt mejl");

    private final String id;
    private final String swedish;

    Outcome(String id, String swedish) {
        this.id = id;
        this.swedish = swedish;
    }

    static Outcome of(Triage triage) {
        return switch (triage) {
            case Triage.NewMatter matter -> NEW_MATTER;
            case Triage.FollowUp followUp -> FOLLOW_UP;
            case Triage.ProposedAnswer proposed -> FOLLOW_UP;
            case Triage.PossibleFollowUp possible -> POSSIBLE_FOLLOW_UP;
            case Triage.Duplicate duplicate -> DUPLICATE;
            case Triage.Returned returned -> AUTOMATIC;
            case Triage.Automatic automatic -> AUTOMATIC;
        };
    }

    String id() {
        return id;
    }

    String swedish() {
        return swedish;
    }
}
