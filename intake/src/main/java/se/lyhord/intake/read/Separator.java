package se.lyhord.intake.read;

import java.util.regex.Pattern;

/** Lines that mail programs put between the new and the old. */
final class Separator {
    private static final Pattern DASHED =
            Pattern.compile("^[\\s>]*-{2,}\\s?[\\p{L}][\\p{L} ./'’:-]{3,60}?\\s?-{2,}\\s*$");
    private static final Pattern DASHED_START = Pattern.compile("^[\\s>]*-{2,}\\s?\\p{L}[^-]{3,60}-{2,}");
    private static final Pattern RULE = Pattern.compile("^\\s*_{10,}\\s*$");
    private static final Pattern FORWARD_WORD = Pattern.compile(
            "vidarebefordra|forwarded|weitergeleitet|videresend|välitetty|välitä|transféré|doorgestuurd|inoltrat|reenviad|encaminhad"
                    + "|przekazan|přeposlan|preposlan|továbbított|перес[лы]|переадрес|пересилає|iletilen|redirecționat|proslijeđen|edastatud|転送",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LEAD_IN = Pattern.compile("^[\\s>]*[\\p{L}][\\p{L} ]{5,60}:?\\s*$");

    private static final Pattern OLDER = Pattern.compile(
            "ursprungligt meddelande|original message|original-?nachricht|ursprüngliche nachricht|oprindelig meddelelse"
                    + "|opprinnelig melding|alkuperäinen viesti|message d'origine|mensaje original|messaggio originale|mensagem original"
                    + "|oorspronkelijk bericht|ursprungsmeddelande",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Separator() {}

    /** Whether the line parts the mail in two, if a {@link HeaderBlock} follows. */
    static boolean isSeparator(String line) {
        return line.length() < 200
                && (DASHED.matcher(line).matches() || RULE.matcher(line).matches() || isForwardLine(line));
    }

    /** Whether the line alone says that a forwarded mail follows. */
    static boolean isForwardLine(String line) {
        String head = line.substring(0, Math.min(line.length(), 100));
        return (DASHED_START.matcher(head).lookingAt() || LEAD_IN.matcher(head).matches())
                && FORWARD_WORD.matcher(head).find();
    }

    /** Whether the line says by its dashes and words that an older mail follows, whatever comes next. */
    static boolean isOlderMail(String line) {
        return line.length() < 200
                && DASHED.matcher(line).matches()
                && OLDER.matcher(line).find();
    }
}
