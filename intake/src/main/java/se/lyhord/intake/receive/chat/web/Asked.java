package se.lyhord.intake.receive.chat.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.MessageHeaders;
import se.lyhord.intake.receive.chat.UnacceptableChatException;
import se.lyhord.register.conversation.Code;
import se.lyhord.register.conversation.SendKey;

/** What a request says beside its body. */
record Asked(MessageHeaders headers) {
    static final String NAMND = "lyhord_namnd";
    static final String KEY = "lyhord_key";
    static final String AUTHORIZATION = "lyhord_authorization";
    static final String AFTER = "lyhord_after";

    private static final String SCHEME = "kod ";

    String namnd() {
        return text(NAMND);
    }

    /** The key of this send, with or without the quotes of a structured field; without any each send is its own. */
    SendKey key() {
        String written = text(KEY).strip();
        if (written.isEmpty()) {
            return SendKey.random();
        }
        String bare = written.length() > 1 && written.startsWith("\"") && written.endsWith("\"")
                ? written.substring(1, written.length() - 1)
                : written;
        return SendKey.read(bare)
                .orElseThrow(() -> new UnacceptableChatException(
                        "Idempotency-Key ska vara ett slumpat UUID (version 4 eller 7)."));
    }

    /** The code of {@code Authorization: Kod XXXX-XXXX-XXXX-XXXX}. */
    Optional<Code> code() {
        String written = text(AUTHORIZATION);
        return written.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Code.read(written.substring(SCHEME.length()))
                : Optional.empty();
    }

    /** The last line that is known; 0 for none. */
    long after() {
        String written = text(AFTER);
        return written.matches("[0-9]{1,9}") ? Long.parseLong(written) : 0;
    }

    private String text(String name) {
        @Nullable String value = headers.get(name, String.class);
        return value == null ? "" : value;
    }
}
