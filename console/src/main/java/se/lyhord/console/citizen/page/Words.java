package se.lyhord.console.citizen.page;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.intake.converse.text.CitizenTexts;
import se.lyhord.intake.converse.text.Said;

/** All that a page says in one language: the conversation's texts and those around it. */
public final class Words {
    private static final Map<String, Words> ALL =
            CitizenTexts.tags().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Words::new));

    private final CitizenTexts texts;
    private final Map<String, String> around;
    private final Locale locale;

    private Words(String tag) {
        this.texts = CitizenTexts.in(tag);
        this.around = PageTexts.read(tag);
        this.locale = Locale.forLanguageTag(texts.letters());
    }

    /** The words of this language; Swedish where there are none. */
    public static Words in(String tag) {
        Words exactly = ALL.get(CitizenTexts.in(tag).tag());
        if (exactly == null) {
            throw new IllegalStateException("Every language has words");
        }
        return exactly;
    }

    /** BCP 47 tag, for {@code lang}. */
    public String tag() {
        return texts.tag();
    }

    /** {@code ltr} or {@code rtl}. */
    public String dir() {
        return texts.dir();
    }

    /** Whether a page in ordinary Swedish is what this reader wants. */
    public boolean readsSwedish() {
        return tag().equals("sv");
    }

    /** A text around the conversation. */
    public String t(String key) {
        String text = around.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key + " in " + tag());
        }
        return text;
    }

    /** A text around the conversation; what is no key stands for itself. */
    public String tOrSame(String keyOrSentence) {
        return around.getOrDefault(keyOrSentence, keyOrSentence);
    }

    /** A text around the conversation with one value in it. */
    public String t(String key, String name, String value) {
        // U+2068 and U+2069 keep a name in Latin letters from turning the words around it (Unicode UAX 9).
        return t(key).replace("{" + name + "}", dir().equals("rtl") ? "\u2068" + value + "\u2069" : value);
    }

    /** A text of the conversation. */
    public String say(Said said) {
        return texts.say(said);
    }

    /** A day, such as "fredag 4 december 2026"; without its weekday in Finnish, which would have to be inflected after "viimeistään". */
    public String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(tag().equals("fi") ? FormatStyle.LONG : FormatStyle.FULL)
                .withLocale(locale)
                .format(at.atZone(SvenskTid.ZONE));
    }

    /** A moment as it is read and as a program reads it. */
    public Moment moment(Instant at) {
        return new Moment(
                at.toString(),
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(at.atZone(SvenskTid.ZONE)));
    }
}
