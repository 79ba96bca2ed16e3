package se.lyhord.classifier.learn;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.lyhord.classifier.corpus.Example;

/** Takes people out of a text: signature, addresses, every number, and names. */
final class Stripping {
    private static final List<Pattern> ADDRESSES = List.of(
            Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+"),
            Pattern.compile("(?iU)\\b(?:https?://|www\\.)\\S+"),
            Pattern.compile(
                    "(?iU)\\b[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:se|nu|com|org|net|eu|info|example)\\b(?:/\\S*)?"),
            Pattern.compile(
                    "(?U)(?:\\b\\p{Lu}\\p{L}+\\s+)?\\b\\p{L}*(?:gata|gatan|väg|vägen|gränd|gränden|stig|stigen|torg|torget|backe"
                            + "|backen|allé|allén|led|leden|plan|slinga|slingan|ring|ringen|höjden|kroken|stranden)\\s+\\d+\\s?\\p{L}?\\b"),
            Pattern.compile("(?U)\\b\\d{3}\\s?\\d{2}\\s+\\p{Lu}\\p{L}+"),
            Pattern.compile("(?U)\\b\\p{Lu}{3}\\s?\\d{2}[\\p{Lu}\\d]\\b"));

    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
    private static final Pattern GOODBYE = Pattern.compile(
            "(?imU)^\\s*(?:--\\s*|_{3,}|(?:med )?(?:bästa |vänliga? |varma )?hälsning(?:ar)?\\b.*|m\\.?v\\.?h\\b.*|vänligen\\b.{0,40}"
                    + "|(?:best |kind )?regards\\b.*|/\\s?\\p{L}.{0,40})$");
    private static final int LONGEST_SIGNATURE = 400;

    private final KnownWords known;

    Stripping(KnownWords known) {
        this.known = known;
    }

    /** The message as something may be learnt from it. */
    Example strip(OwnExample own) {
        var message = own.message();
        var subject = withoutAddresses(message.subject());
        var text = withoutAddresses(withoutSignature(message.text()));
        var names = NamesIn.find(
                withoutAddresses(message.subject() + ".\n" + message.text()),
                known,
                own.writerName(),
                own.writerAddress());
        return new Example(
                message.id(),
                without(names, subject),
                without(names, text),
                message.kind(),
                message.factor(),
                message.unit(),
                message.flags(),
                message.lang());
    }

    /** What follows a goodbye, when it is short enough to be who it is from and how to reach them. */
    private static String withoutSignature(String text) {
        var matcher = GOODBYE.matcher(text);
        while (matcher.find()) {
            if (text.length() - matcher.start() <= LONGEST_SIGNATURE) {
                return text.substring(0, matcher.start());
            }
        }
        return text;
    }

    private static String withoutAddresses(String text) {
        var left = text;
        for (var address : ADDRESSES) {
            left = address.matcher(left).replaceAll(" ");
        }
        return NUMBER.matcher(left).replaceAll(" ");
    }

    private static String without(Set<String> names, String text) {
        var left = new StringBuilder(text.length());
        int copied = 0;
        for (var word : Spoken.of(text)) {
            if (names.contains(word.key()) || isInitial(word)) {
                left.append(text, copied, word.start());
                copied = word.end();
            }
        }
        return left.append(text, copied, text.length()).toString();
    }

    private static boolean isInitial(Spoken word) {
        return word.word().length() == 1 && word.isCapitalised() && !word.opens();
    }
}
