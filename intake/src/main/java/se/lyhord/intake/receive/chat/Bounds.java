package se.lyhord.intake.receive.chat;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.intake.read.Address;

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
        objection(message).ifPresent(sentence -> {
            throw new UnacceptableChatException(sentence);
        });
    }

    private static Optional<String> objection(ChatMessage message) {
        if (message.text() == null) {
            return Optional.of("Skriv vad det gäller innan du skickar.");
        }
        if (isLonger(message.text(), LONGEST_TEXT)) {
            return Optional.of(
                    "Din text är för lång. Korta den till högst 20 000 tecken, eller skicka den som e-post.");
        }
        String email = message.email();
        if (isLonger(email, LONGEST_EMAIL) || isLonger(message.name(), LONGEST_FIELD)) {
            return Optional.of("Namn får vara högst 200 tecken och e-postadress högst 254.");
        }
        if (isLonger(message.phone(), LONGEST_PHONE) || isLonger(message.postal(), LONGEST_POSTAL)) {
            return Optional.of("Telefonnummer får vara högst 50 tecken och postadress högst 500.");
        }
        if (message.answers().size() > MOST_ANSWERS
                || message.answers().entrySet().stream()
                        .anyMatch(answer -> isLonger(answer.getKey(), LONGEST_FIELD)
                                || isLonger(answer.getValue(), LONGEST_ANSWER))) {
            return Optional.of("Dina svar är för långa. Korta dem, eller skriv i texten i stället.");
        }
        return email == null || new Address(null, email).isPlausible()
                ? Optional.empty()
                : Optional.of("E-postadressen ser inte rätt ut. Rätta den, eller lämna fältet tomt.");
    }

    private static boolean isLonger(@Nullable String field, int most) {
        return Objects.requireNonNullElse(field, "").length() > most;
    }
}
