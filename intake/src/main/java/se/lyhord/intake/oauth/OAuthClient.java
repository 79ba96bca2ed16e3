package se.lyhord.intake.oauth;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An application that may sign in to mailboxes, as registered with the token's issuer; binds from settings under any prefix.
 *
 * @param tokenUri where tokens are asked for; for Microsoft 365 {@code https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token}
 * @param scope what the token is for; the default is Microsoft's for IMAP and SMTP
 */
public record OAuthClient(
        @DefaultValue("") String tokenUri,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,

        @DefaultValue("https://outlook.office365.com/.default")
        String scope) {
    /** Whether everything is there that a token can be asked for with. */
    public boolean isComplete() {
        return !tokenUri.isBlank() && !clientId.isBlank() && !clientSecret.isBlank();
    }

    /** Without the secret, for it may be logged. */
    @Override
    public String toString() {
        return clientId + " @ " + tokenUri;
    }
}
