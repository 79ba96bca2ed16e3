package se.lyhord.intake.explain;

import java.util.List;
import se.lyhord.classifier.Suggestion;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.triage.AcknowledgementAdvice;
import se.lyhord.intake.triage.AutomaticSigns;
import se.lyhord.intake.triage.Triage;

/**
 * Everything that is to be said of one file.
 *
 * @param file its name without folders
 */
record Explanation(
        String file,
        ReadMessage message,
        List<AutomaticSigns.Found> signs,
        Triage triage,
        AcknowledgementAdvice acknowledgement,
        Suggestion suggestion) {}
