package se.lyhord.intake.acknowledge;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a bekräftelse is rather left to a person, {@code lyhord.acknowledge.*}.
 *
 * @param pause a mail that comes so soon after a bekräftelse to its sender may be a machine's answer to it
 * @param perDomain how many all addresses of one domain can be sent in an hour; more than that is a machine with many names
 * @param deadFor how long no letter goes to an address from which one came back because it takes no mail
 */
@ConfigurationProperties("lyhord.acknowledge")
public record RestraintProperties(
        @DefaultValue("10m") Duration pause,
        @DefaultValue("250") int perDomain,
        @DefaultValue("60d") Duration deadFor) {}
