package se.lyhord.intake.receive.chat;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.intake.converse.text.Said;
import se.lyhord.intake.read.header.Address;

/** How much a message may hold. */
final class Bounds {
    static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_FIELD = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PHONE = 50;
    private static final int LONGEST_POSTAL = 500;
    private static final int LONGEST_ANSWER = 5_000;
    private static final int MOST_ANSWERS = 20;

    private Bounds() {}

    /** Refuses what cannot be taken. */
    static void require(ChatMessage message) {
        objection(message).ifPresent(said -> {
            throw new UnacceptableChatException(said);
        });
    }

    private static Optional<Said> objection(ChatMessage message) {
        if (message.text() == null) {
            return refused("empty");
        }
        if (isLonger(message.text(), LONGEST_TEXT)) {
            return refused("text-long");
        }
        String email = message.email();
        if (isLonger(email, LONGEST_EMAIL) || isLonger(message.name(), LONGEST_FIELD)) {
            return refused("name-long");
        }
        if (isLonger(message.phone(), LONGEST_PHONE) || isLonger(message.postal(), LONGEST_POSTAL)) {
            return refused("phone-long");
        }
        if (message.answers().size() > MOST_ANSWERS
                || message.answers().entrySet().stream()
                        .anyMatch(answer -> isLonger(answer.getKey(), LONGEST_FIELD)
                                || isLonger(answer.getValue(), LONGEST_ANSWER))) {
            return refused("answers-long");
        }
        return email == null || new Address(null, email).isPlausible() ? Optional.empty() : refused("email");
    }

    private static Optional<Said> refused(String name) {
        return Optional.of(Said.of("refused." + name));
    }

    private static boolean isLonger(@Nullable String field, int most) {
        return Objects.requireNonNullElse(field, "").length() > most;
    }
}
