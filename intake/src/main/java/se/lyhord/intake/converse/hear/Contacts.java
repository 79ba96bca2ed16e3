package se.lyhord.intake.converse.hear;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.lyhord.classifier.flag.Personnummer;

/** How somebody can be reached, as it stands in a text. */
final class Contacts {
    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{2,63}){1,4}", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d+/-])(?:\\+46|0046|0)[ -]?[1-9](?:[ -]{0,3}\\d){6,9}(?![\\d/-])");

    private Contacts() {}

    static Optional<String> email(String text) {
        return EMAIL.matcher(text).results().map(MatchResult::group).findFirst();
    }

    /** Not what is a personnummer. */
    static Optional<String> phone(String text) {
        List<Personnummer> numbers = Personnummer.allIn(text).toList();
        return PHONE.matcher(text)
                .results()
                .filter(phone -> numbers.stream()
                        .noneMatch(number -> number.start() < phone.end() && phone.start() < number.end()))
                .map(MatchResult::group)
                .findFirst();
    }
}
