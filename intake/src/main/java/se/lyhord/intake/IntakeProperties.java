package se.lyhord.intake;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the bot works, {@code lyhord.intake.*}.
 *
 * @param address the funktionsbrevlåda's address: letters come from it
 * @param bounceSender envelope sender of letters, with {@code {id}} for the letter's number, so that a bounce tells which letter it was; blank
 *     for the null sender, with which no bounce comes back
 * @param staffDomains mail domains of colleagues
 * @param attempts how many times a message is tried before it is quarantined
 * @param messageLease how long a message that is being handled is left alone, before another node takes over from one that died
 * @param letterLease the same for a letter that is being sent; longer than the mail server may take to answer
 * @param interval how often the loops look by themselves, when no signal wakes them
 */
@ConfigurationProperties("lyhord.intake")
public record IntakeProperties(
        @DefaultValue("synpunkter@hv.example") String address,
        @DefaultValue("synpunkter+studs-{id}@hv.example") String bounceSender,
        @DefaultValue("hv.example") Set<String> staffDomains,
        @DefaultValue("5") int attempts,
        @DefaultValue("30s") Duration messageLease,
        @DefaultValue("3m") Duration letterLease,
        @DefaultValue("10s") Duration interval) {
    /** The envelope sender of a letter, as MAIL FROM wants it (RFC 5321, section 4.5.5 allows the empty one). */
    public String envelopeSender(long letter) {
        return bounceSender.isBlank() ? "<>" : bounceSender.replace("{id}", Long.toString(letter));
    }
}
