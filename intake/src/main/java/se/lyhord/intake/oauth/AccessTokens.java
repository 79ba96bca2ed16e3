package se.lyhord.intake.oauth;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ClientCredentialsOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;

/** The tokens of one client: one is kept until a minute before it expires, then the next is asked for. Safe for several threads. */
public final class AccessTokens {
    private static final String REGISTRATION = "mail";
    private static final String PRINCIPAL = "lyhord";

    private final OAuthClient client;
    private final OAuth2AuthorizedClientService kept;
    private final AuthorizedClientServiceOAuth2AuthorizedClientManager manager;

    /** The tokens of this client; none is asked for yet. */
    public AccessTokens(OAuthClient client, Clock clock) {
        InMemoryClientRegistrationRepository registrations =
                new InMemoryClientRegistrationRepository(List.of(registration(client)));
        ClientCredentialsOAuth2AuthorizedClientProvider provider =
                new ClientCredentialsOAuth2AuthorizedClientProvider();
        provider.setClock(clock);
        provider.setAccessTokenResponseClient(TokenEndpoint.thatAnswersInTime());
        this.client = client;
        this.kept = new InMemoryOAuth2AuthorizedClientService(registrations);
        this.manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, kept);
        manager.setAuthorizedClientProvider(provider);
    }

    private static ClientRegistration registration(OAuthClient client) {
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .tokenUri(client.tokenUri())
                .clientId(client.clientId())
                .clientSecret(client.clientSecret())
                .scope(client.scope().split(" "))
                .build();
    }

    /**
     * A token that is valid now.
     *
     * @throws TokenRefusedException when none can be had
     */
    public synchronized String current() {
        try {
            OAuth2AuthorizedClient authorized =
                    manager.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(REGISTRATION)
                            .principal(PRINCIPAL)
                            .build());
            return Objects.requireNonNull(authorized).getAccessToken().getTokenValue();
        } catch (OAuth2AuthorizationException e) {
            throw new TokenRefusedException(client, e.getError().getErrorCode(), e);
        }
    }

    /** Forgets the token, for the mail server did not accept it although its time was not out. */
    public synchronized void refused() {
        kept.removeAuthorizedClient(REGISTRATION, PRINCIPAL);
    }
}
