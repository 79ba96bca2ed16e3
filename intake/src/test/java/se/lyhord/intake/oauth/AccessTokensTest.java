package se.lyhord.intake.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lyhord.intake.server.TokenServer;

class AccessTokensTest {
    private TokenServer server;

    @BeforeEach
    void start() throws IOException {
        server = new TokenServer("synpunkter@hv.example");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aTokenIsKeptUntilItIsRefused() {
        AccessTokens tokens = tokens(TokenServer.SECRET, Clock.systemUTC());

        assertThat(tokens.current()).isEqualTo("nyckel-1");
        assertThat(tokens.current()).isEqualTo("nyckel-1");
        tokens.refused();
        assertThat(tokens.current()).isEqualTo("nyckel-2");
    }

    @Test
    void aTokenWhoseTimeIsNearlyOutIsNotUsed() {
        AccessTokens soonOut = tokens(
                TokenServer.SECRET,
                Clock.offset(Clock.systemUTC(), Duration.ofMinutes(59).plusSeconds(30)));

        soonOut.current();
        soonOut.current();

        assertThat(server.given()).isEqualTo(2);
    }

    @Test
    void aRefusalIsToldWithoutTheSecret() {
        AccessTokens tokens = tokens("fel-hemlighet", Clock.systemUTC());

        assertThatThrownBy(tokens::current)
                .isInstanceOf(TokenRefusedException.class)
                .hasMessageContaining("Ingen inloggningsnyckel")
                .hasMessageContaining("client-secret")
                .hasMessageNotContaining("fel-hemlighet");
    }

    private AccessTokens tokens(String secret, Clock clock) {
        return new AccessTokens(
                new OAuthClient(server.tokenUri(), "lyhord", secret, "https://outlook.office365.com/.default"), clock);
    }
}
