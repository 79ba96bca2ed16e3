package se.lyhord.intake;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.lyhord.intake.triage.BounceAddress;

/**
 * How the bot works, {@code lyhord.intake.*}.
 *
 * @param address the funktionsbrevlåda's address: letters come from it
 * @param addresses the same for each nämnd by its id, where there are several
 * @param bounceSender envelope sender of letters, with {@code {id}} for the letter's secret mark, so that a bounce tells which letter it was; by
 *     default the address with {@code +studs-{id}}; blank for the null sender, with which no bounce comes back
 * @param staffDomains mail domains of colleagues; by default that of the address
 * @param acknowledgementsPerDay how many bekräftelser an address can be sent in 24 hours; more are left to a person
 * @param attempts how many times a message that fails is tried before it is quarantined
 * @param deaths how many times the process may end while it handles a message; more often than a failure, for a process that is killed or a
 *     machine that goes down is seldom the message's fault
 * @param messageLease how long a message that is being handled is left alone, before another node takes over from one that died
 * @param letterLease the same for a letter that is being sent; longer than the mail server may take to answer
 * @param interval how often the loops look by themselves, when no signal wakes them
 */
@ConfigurationProperties("lyhord.intake")
public record IntakeProperties(
        @DefaultValue("synpunkter@hv.example") String address,
        @DefaultValue Map<String, String> addresses,
        @Nullable String bounceSender,
        @Nullable Set<String> staffDomains,
        @DefaultValue("10") int acknowledgementsPerDay,
        @DefaultValue("5") int attempts,
        @DefaultValue("20") int deaths,
        @DefaultValue("30s") Duration messageLease,
        @DefaultValue("3m") Duration letterLease,
        @DefaultValue("10s") Duration interval) {
    /** The same with the address of this nämnd. */
    public IntakeProperties of(String namnd) {
        return new IntakeProperties(
                addresses.getOrDefault(namnd, address),
                addresses,
                bounceSender,
                staffDomains,
                acknowledgementsPerDay,
                attempts,
                deaths,
                messageLease,
                letterLease,
                interval);
    }

    /** The domains whose senders are colleagues. */
    public Set<String> colleagues() {
        return staffDomains == null ? Set.of(address.substring(address.indexOf('@') + 1)) : staffDomains;
    }

    /** The envelope sender of a letter, as MAIL FROM wants it (RFC 5321, section 4.5.5 allows the empty one). */
    public String envelopeSender(String mark) {
        return bounceAddress().of(mark).orElse("<>");
    }

    /** Where reports on letters that did not arrive are sent. */
    public BounceAddress bounceAddress() {
        return new BounceAddress(bounceSender == null ? address.replace("@", "+studs-{id}@") : bounceSender);
    }
}
