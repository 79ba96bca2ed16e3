package se.lyhord.register.verb.road;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Mottagare;
import se.lyhord.config.routine.people.Utforare;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Messages;
import se.lyhord.register.verb.engine.Call;
import se.lyhord.register.verb.engine.Step;

/** Those who follow up a provider's contract hear of every klagomål about it, with the next morning letter. */
@Component
public class ContractFollowUp {
    private static final String COMPLAINT = "klagomal";
    private static final String FLAG = "enskild-utforare";

    private final Messages messages;

    ContractFollowUp(Messages messages) {
        this.messages = messages;
    }

    /** Of this provider, if the ärende is such that they have to know. */
    public void of(Step step, Utforare provider) {
        if (concerns(step.arende())) {
            Mottagare to = step.organisation().followsUp(provider.contract());
            step.call(new Call(
                    "AVTAL " + provider.id(),
                    to,
                    "Ett ärende gäller %s. Du får veta det för att kunna följa upp avtalet.".formatted(provider.name()),
                    false));
        }
    }

    /** Of every provider that the citizen names. */
    public void ofNamed(Step step) {
        if (concerns(step.arende()) && !step.rutin().providers().isEmpty()) {
            String text = messages.words(step.arende().id());
            step.rutin().providers().stream()
                    .filter(provider -> isNamed(provider, text))
                    .forEach(provider -> of(step, provider));
        }
    }

    private static boolean concerns(Arende arende) {
        return arende.flags().contains(FLAG) || arende.decided().kind().equals(COMPLAINT);
    }

    private static boolean isNamed(Utforare provider, String text) {
        return Pattern.compile(
                        "(?<!\\p{L})" + Pattern.quote(provider.name()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
