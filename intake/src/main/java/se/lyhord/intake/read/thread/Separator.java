package se.lyhord.intake.read.thread;

import java.util.regex.Pattern;

/** Lines that mail programs put between the new and the old. */
final class Separator {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern DASHED =
            Pattern.compile("^[\\s>]*-{2,}\\s?[\\p{L}][\\p{L}\\p{M} ./'’:-]{3,60}?\\s?-{2,}\\s*$");
    private static final Pattern DASHED_START = Pattern.compile("^[\\s>]*-{2,}\\s?\\p{L}[^-]{3,60}-{2,}");
    private static final Pattern RULE = Pattern.compile("^[\\s>]*(?:_{10,}|-{20,}|={4,})\\s*$");
    private static final Stems FORWARD_WORDS = Stems.of(
            "vidarebefordra|vidaresän|forwarded|weitergeleitet|weiterleitung|videresend|välitet|välitä|edelleenlähet|transfér|réexpédi|doorgestuurd|inoltrat|reenviad"
                    + "|reencaminhad|encaminhad|przekazan|przekazyw|przesłan|přeposl|přeposíl|preposl|preposiel|továbbít|пересл|пересы|переси|переадрес|iletilen|iletildi|yönlendir|redirecțion"
                    + "|redirectat|proslijed|proslijeđ|proslied|proslieđ|prosljed|prosljeđ|edastat|áframsen|persiun|pārsūt|προωθημ|转发|轉寄|転送|전달");
    private static final Pattern LEAD_IN = Pattern.compile("^[\\s>]*[\\p{L}][\\p{L}\\p{M} ,']{5,60}\\s?[:：]?\\s*$");

    private static final Pattern OLDER = Pattern.compile(
            "ursprungligt (?:meddelande|mejl|e-post)|ursprungsmeddelande|original-?(?:meddelande|melding)|original (?:message|e-?mail)|reply message|original-?nachricht|antwort nachricht|ursprüngliche (?:nachricht|e-?mail)"
                    + "|oprindelig (?:meddelelse|besked|mail)|opprinnelig (?:melding|e-post)|alkuperäinen (?:viesti|sähköposti)|message d'origine|message original"
                    + "|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|oryginalna wiadomość|wiadomość oryginalna|původní (?:zpráva|e-?mail)"
                    + "|pôvodná správa|eredeti üzenet|исходное сообщение|оригинальное сообщение|orijinal ileti|özgün ileti|mesajul? original|algne (?:kiri|sõnum)|izvorna poruka|原始邮件|原始郵件|원본 메시지",
            FLAGS);
    /** Ticket systems ask for the answer above such a line. */
    private static final Pattern ABOVE = Pattern.compile(
            "^[\\s>#*=~-]{0,12}(?:(?:please )?(?:reply|type your reply|write your reply|respond)\\b.{0,40}\\babove\\b|(?:skriv|svara)\\b.{0,40}\\bovanför\\b.{0,30}\\b(?:rad|linje|text)"
                    + "|bitte .{0,40}oberhalb\\b.{0,40}(?:linie|zeile)).{0,60}$",
            FLAGS);

    private static final Stems ABOVE_WORDS = Stems.of("above|ovanför|oberhalb");

    private Separator() {}

    /** Whether the line parts the mail in two, if a {@link HeaderBlock} follows. */
    static boolean isSeparator(String line) {
        return line.length() < 200
                && ((isDrawn(line)
                                && (DASHED.matcher(line).matches()
                                        || RULE.matcher(line).matches()))
                        || isForwardLine(line));
    }

    /** Whether the line says in words that an older mail follows. */
    static boolean announces(String line) {
        return isForwardLine(line) || isOlderMail(line);
    }

    /** Whether the line alone says that a forwarded mail follows. */
    static boolean isForwardLine(String line) {
        String head = line.substring(0, Math.min(line.length(), 100));
        return FORWARD_WORDS.areIn(head)
                && (DASHED_START.matcher(head).lookingAt()
                        || LEAD_IN.matcher(head).matches());
    }

    /** Whether the line says by its dashes and words that an older mail follows, whatever comes next. */
    static boolean isOlderMail(String line) {
        return line.length() < 200
                && ((isDrawn(line)
                                && DASHED.matcher(line).matches()
                                && OLDER.matcher(line).find())
                        || (ABOVE_WORDS.areIn(line) && ABOVE.matcher(line).matches()));
    }

    /** A quick look at how the line begins, for most lines are none of these. */
    private static boolean isDrawn(String line) {
        int first = 0;
        while (first < line.length() && (line.charAt(first) <= ' ' || line.charAt(first) == '>')) {
            first++;
        }
        return first < line.length() && "-_=".indexOf(line.charAt(first)) >= 0;
    }
}
