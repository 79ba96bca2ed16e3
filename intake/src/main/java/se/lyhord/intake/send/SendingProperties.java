package se.lyhord.intake.send;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.lyhord.intake.oauth.OAuthClient;

/**
 * How letters are sent, {@code lyhord.sending.*}.
 *
 * @param parallel how many letters are sent at the same time, and so how many connections there can be
 * @param perMinute how many letters this node sends in a minute at most; Microsoft 365 allows a mailbox 30
 * @param idle how long a connection that nobody needs is kept
 * @param lettersPerConnection after how many letters a connection is changed
 * @param probe how often the mail server is asked when there is nothing to send, so that its death is known before a letter needs it
 * @param firstRest how long a letter rests after its first failure; doubled each time
 * @param longestRest how long at most
 * @param oauth signs in with tokens (XOAUTH2) instead of {@code spring.mail.password}, as Microsoft 365 demands it
 * @param attempts after how many failures of its own a letter is left to a person
 */
@ConfigurationProperties("lyhord.sending")
public record SendingProperties(
        @DefaultValue("4") int parallel,
        @DefaultValue("600") int perMinute,
        @DefaultValue("20s") Duration idle,
        @DefaultValue("100") int lettersPerConnection,
        @DefaultValue("20s") Duration probe,
        @DefaultValue("5s") Duration firstRest,
        @DefaultValue("1h") Duration longestRest,
        @DefaultValue("40") int attempts,
        @Nullable OAuthClient oauth) {}
