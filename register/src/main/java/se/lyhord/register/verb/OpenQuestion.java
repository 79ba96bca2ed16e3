package se.lyhord.register.verb;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.lyhord.register.arende.Messages;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.secrecy.SecrecyFinding;
import se.lyhord.register.secrecy.SecrecyFinding.RevealingName;
import se.lyhord.register.secrecy.SecrecyGuard;
import se.lyhord.register.verb.engine.Step;

/** Keeps the citizen's words, numbers and health out of a question that goes to a provider by open mail. */
@Component
class OpenQuestion {
    private final Messages messages;

    OpenQuestion(Messages messages) {
        this.messages = messages;
    }

    /** Refuses what must go in a secure way; a provider may read its own name. */
    void require(Step step, String question) {
        List<SecrecyFinding> found = new SecrecyGuard(step.rutin())
                .check(question, messages.words(step.arende().id()), false).findings().stream()
                        .filter(finding -> !(finding instanceof RevealingName))
                        .toList();
        if (!found.isEmpty()) {
            throw new RefusedException(
                    found.stream().map(SecrecyFinding::sentence).distinct().collect(Collectors.joining(" "))
                            + " Skriv om frågan, och lämna underlaget på ett säkert sätt.");
        }
    }
}
