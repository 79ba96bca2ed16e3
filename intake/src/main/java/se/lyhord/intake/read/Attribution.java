package se.lyhord.intake.read;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** "Den 3 november 2026 kl. 12:04 skrev Anna Ek &lt;anna@…&gt;:" and its likes in other languages, on up to four lines. */
final class Attribution {
    private static final int LINES = 4;
    private static final int LENGTH = 400;

    private static final Pattern VERB = Pattern.compile(
            "\\b(?:skrev|wrote|writes|schrieb|kirjoitti|écrit|escribió|scritto|scrisse|escreveu|schreef|geschreven|napisała?|napsala?|написала?|пише"
                    + "|пишет|írta|yazdı|yazmış|kirjutas|napísala?|napisao|a scris)(?:\\(a\\))?(?=[\\s:,\"<]|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    /** A person who retells writes a pronoun; a mail program writes a name. */
    private static final Pattern RETOLD = Pattern.compile(
            "\\b(?:skrev|wrote)\\s+(?:ni|du|jag|vi|han|hon|de|dom|man|you|they|she|he|we|i)\\b|\\b(?:ni|du|jag|vi|han|hon|you|they|she|he|we|i)\\s+(?:skrev|wrote)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
    private static final Pattern VERB_LAST = Pattern.compile("\\b(?:skrev|wrote|schrieb|kirjoitti|écrit)[- ]*$");
    /** How mail programs begin: "Den 3 …", "On Tue, …", "2026-11-03 …". */
    private static final Pattern OPENING = Pattern.compile(
            "^\\s*(?:-+ )?(?:(?:Den|On|Am|Le|El|Il|Em|Op|På|Fra|D\\.|W dniu|Dnia|Från|From)\\b.*\\d|\\d{1,4}[-./ ]|\\p{L}{2,9}[.,]? \\d|\\p{L}{3,9}, )");

    private static final Pattern ADDRESS = Pattern.compile("\\S@\\S+\\.\\S");

    private Attribution() {}

    /** The line after the attribution that begins at this line. */
    static OptionalInt endingAfter(List<String> lines, int start) {
        StringBuilder joined = new StringBuilder();
        for (int i = start; i < lines.size() && i < start + LINES; i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty()
                    || (line.startsWith(">") && !line.equals(">:"))
                    || joined.length() + line.length() > LENGTH) {
                break;
            }
            joined.append(joined.isEmpty() ? "" : " ").append(line);
            if (isAttribution(joined)) {
                return beginsLater(lines, start, i) ? OptionalInt.empty() : OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether this line is the end of the sender's own text and the attribution stands below it. */
    private static boolean beginsLater(List<String> lines, int start, int last) {
        return start < last
                && !OPENING.matcher(lines.get(start)).find()
                && isAttribution(
                        String.join(" ", lines.subList(start + 1, last + 1)).strip());
    }

    private static boolean isAttribution(CharSequence text) {
        boolean colon = text.charAt(text.length() - 1) == ':';
        if (!colon && !VERB_LAST.matcher(text).find()) {
            return false;
        }
        boolean clock = CLOCK.matcher(text).find();
        boolean address = ADDRESS.matcher(text).find();
        boolean verb = VERB.matcher(text).find();
        boolean dated = clock || YEAR.matcher(text).find();
        return (colon || address)
                && ((verb && (dated || address)) || (clock && address))
                && !RETOLD.matcher(text).find();
    }
}
