package se.lyhord.console.citizen.answer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.conversation.Code;

/** {@code Authorization: Kod XXXX-XXXX-XXXX-XXXX}: how a script shows the code, so that it stands in no address. */
final class CodeInHeader {
    private static final String SCHEME = "Kod ";

    private CodeInHeader() {}

    static Optional<Code> of(@Nullable String authorization) {
        return authorization != null && authorization.startsWith(SCHEME)
                ? Code.read(authorization.substring(SCHEME.length()))
                : Optional.empty();
    }
}
