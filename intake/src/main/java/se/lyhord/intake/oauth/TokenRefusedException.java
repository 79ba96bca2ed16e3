package se.lyhord.intake.oauth;

/** No token could be had: the issuer is away, or it refused the client. The message is a Swedish sentence without secrets. */
public final class TokenRefusedException extends RuntimeException {
    TokenRefusedException(OAuthClient client, String code, Throwable cause) {
        super(
                "Ingen inloggningsnyckel gick att få från " + client.tokenUri() + " (" + code
                        + "). Kontrollera client-id och client-secret.",
                cause);
    }
}
