package se.lyhord.intake.receive.chat.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.MessageHeaders;
import se.lyhord.intake.converse.text.AcceptLanguage;
import se.lyhord.intake.converse.text.Said;
import se.lyhord.intake.receive.chat.UnacceptableChatException;
import se.lyhord.register.conversation.key.Code;
import se.lyhord.register.conversation.key.SendKey;

/** What a request says beside its body. */
record Asked(MessageHeaders headers) {
    static final String NAMND = "lyhord_namnd";
    static final String KEY = "lyhord_key";
    static final String CODE = "lyhord_code";
    static final String LANGUAGES = "lyhord_languages";
    static final String AFTER = "lyhord_after";

    String namnd() {
        return text(NAMND);
    }

    /** The key of this send; without any each send is its own. */
    SendKey key() {
        String written = text(KEY);
        return written.isBlank()
                ? SendKey.random()
                : SendKey.ofHeader(written)
                        .orElseThrow(() -> new UnacceptableChatException(
                                Said.words("Idempotency-Key ska vara ett slumpat UUID (version 4 eller 7).")));
    }

    /** The code that the request shows. */
    Optional<Code> code() {
        return headers.get(CODE) instanceof Optional<?> shown
                ? shown.filter(Code.class::isInstance).map(Code.class::cast)
                : Optional.empty();
    }

    /** How to answer: in a language that the app asks for, else in this one. */
    Answer answer(@Nullable String otherwise) {
        return Answer.in(AcceptLanguage.preferred(text(LANGUAGES)).or(() -> Optional.ofNullable(otherwise)));
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
