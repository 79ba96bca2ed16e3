package se.lyhord.intake.send;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.lyhord.intake.oauth.AccessTokens;
import se.lyhord.intake.send.smtp.SmtpSecret;

/** The two ways to sign in. */
final class Secrets {
    private Secrets() {}

    static SmtpSecret password(Supplier<@Nullable String> password) {
        return new SmtpSecret() {
            @Override
            public @Nullable String current() {
                return password.get();
            }

            @Override
            public void refused() {
                // There is no other.
            }
        };
    }

    static SmtpSecret tokens(AccessTokens tokens) {
        return new SmtpSecret() {
            @Override
            public String current() {
                return tokens.current();
            }

            @Override
            public void refused() {
                tokens.refused();
            }
        };
    }
}
