package se.lyhord.intake.read.thread;

import java.util.regex.Pattern;

/** Tells a mail program's "… wrote:" from a person who retells: by its date, name and address, and by having no other words. */
enum AttributionShape {
    /** It has an address: no person writes like that. */
    CERTAIN,
    /** It is one if a quotation follows. */
    IF_QUOTED,
    /** Something else. */
    NONE;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final int LONGEST = 500;

    private static final String VERBS =
            "skrev|citerar|quoting|zitat von|citando a|citando|citation de|wrote|writes|schrieb|geschrieben|kirjoitti|kirjoittaa|écrit|escribió|escribio|scritto|scrisse|escreveu|schreef"
                    + "|geschreven|napisała|napisał|napsala?|написала|написал|пишет|пише|напиша|írta|yazdı|yazmış|kirjutas|napísala|napísal|napisao|napisala"
                    + "|a scris|rakstīja|parašė|έγραψε|skrifaði|đã viết|menulis|escrigué|va escriure|napisal";
    /** In writing without spaces between the words. */
    private static final String UNSPACED_VERBS = "写道|寫道|님이 작성|のメール|さんは書きました|เขียนว่า|كتب|כתב";

    private static final Pattern VERB = Pattern.compile(
            "(?<![\\p{L}/])(?:" + VERBS + ")(?:\\(a\\)|\\(o\\))?(?=[\\s:,;\"<*_]|$)|" + UNSPACED_VERBS, FLAGS);
    private static final Stems ANY_VERB = Stems.of(VERBS + "|" + UNSPACED_VERBS);
    private static final Pattern VERB_LAST = Pattern.compile(
            "(?<!\\p{L})(?:wrote|skrev|schrieb|kirjoitti|écrit|escribió|scritto|escreveu|schreef|geschreven|napisał)(?:\\(a\\))?[-\\s*]*$",
            FLAGS);

    private static final Pattern CLOCK = Pattern.compile("\\b\\d{1,2}[:.h]\\d{2}\\b");
    private static final Pattern DATE =
            Pattern.compile("\\b(?:19|20)\\d{2}\\b|\\b\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}\\b|\\d{4}年|\\d{4}년");
    private static final Pattern DAY = Pattern.compile("\\b\\d{1,2}\\.? \\p{L}{3,9}\\b|\\b\\p{L}{3,9}\\.? \\d{1,2}\\b");
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s<>()\\[\\]]@[^\\s<>()\\[\\]]{1,200}\\.[^\\s<>()\\[\\]]");
    private static final Pattern BRACKETED =
            Pattern.compile("[<(\\[]\\s?(?:mailto:)?[^<>()\\[\\]\\s]{1,200}@[^<>()\\[\\]\\s]{1,200}\\s?[>)\\]]");
    private static final Pattern ENDS_WITH_ADDRESS = Pattern.compile("@[^<>\\s]{1,200}>$");

    private static final Pattern SENTENCE = Pattern.compile("[!?;]\\s|\\p{Ll}{5,}\\.\\s+\\p{Lu}\\p{Ll}");
    private static final Pattern NOT_NAMES = Pattern.compile(
            "<[^<>]*>|\\S*@\\S*|\\S*\\d\\S*|(?<![\\p{L}/])(?:" + VERBS + ")(?:\\(a\\))?|[^\\p{L}\\s'’-]", FLAGS);
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final String VERB_ENDS = "evbitóoufnła";

    private static final String SPACE = " \t\u000b\f";
    private static final String BEFORE = SPACE + "*_>-";
    private static final String AFTER = SPACE + "*_-";

    private static final Pattern YOU_WROTE = Pattern.compile("^(?:On|At) .{0,60}\\d.{0,30}[, ]you wrote:$");

    static AttributionShape of(String line) {
        if (line.length() > LONGEST || !mayBe(line)) {
            return NONE;
        }
        String text = trimmed(DirectionMarks.erased(line)).replace("&lt;", "<").replace("&gt;", ">");
        if (YOU_WROTE.matcher(text).matches()) {
            return IF_QUOTED;
        }
        AttributionShape shape = shape(text);
        return shape == NONE || isTold(text) ? NONE : shape;
    }

    /** A quick look at the end, for long texts have many lines. */
    private static boolean mayBe(String line) {
        int last = line.length() - 1;
        while (last >= 0 && !Character.isLetter(line.charAt(last)) && ":：>".indexOf(line.charAt(last)) < 0) {
            last--;
        }
        if (last < 0) {
            return false;
        }
        return ":：>".indexOf(line.charAt(last)) >= 0
                || line.endsWith("&gt;")
                || (VERB_ENDS.indexOf(Character.toLowerCase(line.charAt(last))) >= 0
                        && VERB_LAST
                                .matcher(line.substring(Math.max(0, last - 20)))
                                .find());
    }

    private static String trimmed(String line) {
        int start = 0;
        while (start < line.length() && BEFORE.indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        int end = line.length();
        while (end > start && AFTER.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(start, end);
    }

    private static AttributionShape shape(String text) {
        boolean colon = text.endsWith(":") || text.endsWith("：");
        boolean verb = ANY_VERB.areIn(text)
                && VERB.matcher(text).find()
                && (colon || VERB_LAST.matcher(text).find());
        if (!verb && text.indexOf('@') < 0) {
            return NONE;
        }
        boolean dated = CLOCK.matcher(text).find() || DATE.matcher(text).find();
        if ((verb && ADDRESS.matcher(text).find())
                || (dated && colon && BRACKETED.matcher(text).find())) {
            return CERTAIN;
        }
        return (verb && (dated || DAY.matcher(text).find() || isNameOnly(text)))
                        || (dated && ENDS_WITH_ADDRESS.matcher(text).find())
                ? IF_QUOTED
                : NONE;
    }

    private static boolean isTold(String text) {
        return SENTENCE.matcher(text).find() || !AttributionWords.areFew(words(text));
    }

    private static boolean isNameOnly(String text) {
        String[] words = words(text);
        for (String word : words) {
            if (!word.isEmpty() && !Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
        }
        return words.length > 0 && words.length < 5;
    }

    private static String[] words(String text) {
        return SPACES.split(NOT_NAMES.matcher(text).replaceAll(" ").strip());
    }
}
