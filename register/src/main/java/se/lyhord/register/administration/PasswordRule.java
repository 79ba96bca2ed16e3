package se.lyhord.register.administration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lyhord.register.access.Account;

/**
 * Which passwords people may choose (NIST SP 800-63B, 5.1.1.2): long ones, of whatever characters, but none that others would guess first.
 */
@Component
class PasswordRule {
    /** In characters as people count them. */
    private static final int SHORTEST = 12;

    /** In bytes of UTF-8; bcrypt reads no further. */
    private static final int LONGEST = 72;

    private static final int FEWEST_DIFFERENT = 5;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern REPEATED = Pattern.compile("(.+?)\\1+");

    private final Set<String> common = commonWords();

    /** Why this password cannot be chosen, as a sentence in Swedish; empty when it can. */
    Optional<String> objection(String password, Account owner) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("Lösenordet måste ha minst %d tecken. Tänk ut några ord som bara du skulle sätta ihop."
                    .formatted(SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.of("Lösenordet får ha högst %d tecken, och å, ä och ö räknas som två.".formatted(LONGEST));
        }
        if (isGuessed(password) || isAbout(password, owner)) {
            return Optional.of("Lösenordet är lätt att gissa. Undvik vanliga ord, ditt eget namn och enkla följder.");
        }
        return Optional.empty();
    }

    private boolean isGuessed(String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        return plain.codePoints().distinct().count() < FEWEST_DIFFERENT
                || isARow(plain)
                || common.contains(plain)
                || common.contains(core(plain));
    }

    /** A user name or a name with no more than a little around it is what one tries first. */
    private static boolean isAbout(String password, Account owner) {
        String core = core(password.toLowerCase(Locale.ROOT));
        return Stream.concat(
                        Stream.of(owner.username(), owner.name()),
                        Stream.of(owner.name().split("\\s+")))
                .map(name -> core(name.toLowerCase(Locale.ROOT)))
                .anyMatch(name -> !name.isEmpty() && core.equals(name));
    }

    /** The word that is left without digits and signs, once if it is repeated. */
    private static String core(String plain) {
        String letters = NO_LETTER.matcher(plain).replaceAll("");
        var repeated = REPEATED.matcher(letters);
        return repeated.matches() ? repeated.group(1) : letters;
    }

    /** Such as 1234567890123 or abcdefghijklm. */
    private static boolean isARow(String plain) {
        int steps = plain.length() - 1;
        long upwards = Stream.iterate(0, at -> at < steps, at -> at + 1)
                .filter(at -> plain.charAt(at + 1) - plain.charAt(at) == 1)
                .count();
        return upwards >= steps - 2;
    }

    private static Set<String> commonWords() {
        try (InputStream file =
                Objects.requireNonNull(PasswordRule.class.getResourceAsStream("common-passwords.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
