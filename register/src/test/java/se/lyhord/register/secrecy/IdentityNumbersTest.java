package se.lyhord.register.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lyhord.config.routine.Rutiner;

/** Every well-formed number is found, every other check digit is not; the numbers are drawn, always the same ones. */
class IdentityNumbersTest {
    private static final SecrecyGuard GUARD = new SecrecyGuard(Rutiner.builtIn("landskrona"));

    static Stream<String> nineDigits() {
        Random drawn = new Random(20261122);
        return IntStream.range(0, 60).mapToObj(i -> {
            LocalDate born = LocalDate.of(1930, 1, 1).plusDays(drawn.nextInt(33_000));
            String date = born.format(DateTimeFormatter.ofPattern("yyMMdd"));
            String day = "%02d".formatted(born.getDayOfMonth() + (i % 2) * 60);
            return date.substring(0, 4) + day + "%03d".formatted(1 + drawn.nextInt(999));
        });
    }

    @ParameterizedTest
    @MethodSource("nineDigits")
    void exactlyOneCheckDigitMakesIt(String nine) {
        int right = checkDigit(nine);

        assertThat(IntStream.range(0, 10)).allSatisfy(digit -> {
            String number = nine.substring(0, 6) + "-" + nine.substring(6) + digit;
            assertThat(GUARD.check(number, "", false).mayGoByOpenMail()).isEqualTo(digit != right);
        });
    }

    /** The law's way (folkbokföringslagen 18 §), worked out from the other end than the program does. */
    private static int checkDigit(String nine) {
        int sum = IntStream.range(0, 9)
                .map(i -> Character.digit(nine.charAt(i), 10) * (i % 2 == 0 ? 2 : 1))
                .map(product -> product > 9 ? product - 9 : product)
                .sum();
        return (10 - sum % 10) % 10;
    }
}
