package se.lyhord.classifier.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.lyhord.classifier.Flag;
import se.lyhord.classifier.Reason;
import se.lyhord.classifier.flag.FlagRules;
import se.lyhord.classifier.model.Suspicion;

/**
 * Raises flags: by certain signs alone, else when what the model suspects and what the rules see are together enough.
 *
 * @param rules that anyone can read
 */
record FlagFinder(FlagRules rules) {
    /** A rule that has seen its words makes a suspicion so many times as strong. */
    private static final double WORTH_OF_A_RULE = 4;

    /** A message that is flagged in vain costs a glance, one that is not may cost a life; measured, see docs/suggestions.md. */
    private static final Map<String, Double> LEVELS = Map.of(
            "akut", .055,
            "sekretess", .15,
            "lex-sarah", .08,
            "lex-maria", .07,
            "valfardsbrott", .04,
            "enskild-utforare", .09);

    private static final int SHOWN_WORDS = 3;

    List<Flag> find(String subject, String text, List<Suspicion> suspicions) {
        var suspected = suspicions.stream().collect(Collectors.toMap(Suspicion::flag, suspicion -> suspicion));
        var seen = rules.seen(subject, text);
        var raised = new ArrayList<Flag>();
        for (var id : FlagRules.ids()) {
            var sign = seen.get(id);
            var suspicion = suspected.get(id);
            double level = LEVELS.getOrDefault(id, 1.0);
            if (sign != null
                    && (sign.isCertain() || suspicion == null || suspicion.probability() * WORTH_OF_A_RULE > level)) {
                raised.add(new Flag(id, sign.evidence()));
            } else if (suspicion != null && suspicion.probability() > level) {
                raised.add(new Flag(id, evidence(suspicion)));
            }
        }
        return raised;
    }

    private static String evidence(Suspicion suspicion) {
        return suspicion.reasons().get().stream()
                .filter(Reason::isFor)
                .map(Reason::word)
                .limit(SHOWN_WORDS)
                .collect(Collectors.joining(" … "));
    }
}
