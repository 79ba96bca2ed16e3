package se.lyhord.classifier.flag;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A personnummer or samordningsnummer with a possible date and the right check digit (folkbokföringslagen 18 § and 18 a §); an
 * organisationsnummer has a month of 20 or more and is none.
 *
 * @param start where it begins in the text, in chars
 * @param end where it has ended
 * @param coordination whether it is a samordningsnummer
 */
public record Personnummer(int start, int end, boolean coordination) {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9])(?:18|19|20)?([0-9]{2})([0-9]{2})([0-9]{2})( ?[-+\u2013] ?| ?)([0-9]{4})(?![0-9])");

    private static final int DIGITS = 10;
    private static final int COORDINATION = 60;

    /** Every such number in the text, in order. */
    public static Stream<Personnummer> allIn(String text) {
        return !hasDigits(text)
                ? Stream.empty()
                : NUMBER.matcher(text)
                        .results()
                        .filter(Personnummer::isReal)
                        .map(number -> new Personnummer(number.start(), number.end(), day(number) > COORDINATION));
    }

    /** Most texts have too few for one number. */
    private static boolean hasDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < DIGITS; i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits == DIGITS;
    }

    /** Which kind of number stands in the text. */
    static Optional<String> in(String text) {
        return allIn(text).map(Personnummer::kind).findFirst();
    }

    /** What it is called in Swedish. */
    public String kind() {
        return coordination ? "samordningsnummer" : "personnummer";
    }

    private static boolean isReal(MatchResult number) {
        int month = Integer.parseInt(number.group(2));
        int day = day(number) % COORDINATION;
        return month >= 1 && month <= 12 && day >= 1 && day <= 31 && !isMobilePhone(number) && checkDigitHolds(number);
    }

    private static int day(MatchResult number) {
        return Integer.parseInt(number.group(3));
    }

    /** Ten digits in a row from 070 would be a coordination number of 2007 far more seldom than a telephone. */
    private static boolean isMobilePhone(MatchResult number) {
        return number.group(4).isEmpty() && number.group().startsWith("070") && day(number) > COORDINATION;
    }

    /** The Luhn sum over the ten digits. */
    private static boolean checkDigitHolds(MatchResult number) {
        var digits = number.group(1) + number.group(2) + number.group(3) + number.group(5);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = Character.digit(digits.charAt(i), 10) * (2 - i % 2);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }
}
