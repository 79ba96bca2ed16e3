package se.lyhord.console.action;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lyhord.register.proposal.ProposedAnswers;

/** What to know before an answer is written. */
@Component
class AnswerLead {
    private static final String PROPOSED =
            "Det finns ett förslag till svar. Vill du börja med det? Stäng, och välj ”Ändra först” vid förslaget.";

    private final ProposedAnswers proposals;

    AnswerLead(ProposedAnswers proposals) {
        this.proposals = proposals;
    }

    /** As sentences; empty where there is nothing to know. */
    String of(Situation now, String... more) {
        Stream<String> proposed = proposals.open(now.id()).isEmpty() ? Stream.empty() : Stream.of(PROPOSED);
        return Stream.concat(proposed, Stream.of(more))
                .filter(sentences -> !sentences.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
