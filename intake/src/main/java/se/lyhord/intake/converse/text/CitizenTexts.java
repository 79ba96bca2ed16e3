package se.lyhord.intake.converse.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every text of the citizens' page in one language. */
public final class CitizenTexts {
    /** Lättläst Swedish: BCP 47's registered variant. */
    public static final String SIMPLE = "sv-simple";

    private static final List<String> TAGS = List.of("sv", SIMPLE, "en", "fi", "ar", "so");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Pattern DIGIT_GROUPS = Pattern.compile("\\d+(?:[ -]\\d+)+");
    private static final Map<String, CitizenTexts> ALL = all();
    private static final CitizenTexts SWEDISH = Objects.requireNonNull(ALL.get("sv"));

    private final String tag;
    private final Map<String, String> texts;

    private CitizenTexts(String tag, Map<String, String> texts) {
        this.tag = tag;
        this.texts = texts;
    }

    /** The texts of this language; Swedish where there are none. */
    public static CitizenTexts in(String tag) {
        String asked = tag.toLowerCase(Locale.ROOT);
        CitizenTexts exactly = ALL.get(asked);
        CitizenTexts nearest = exactly == null ? ALL.get(asked.split("-", 2)[0]) : exactly;
        return nearest == null ? SWEDISH : nearest;
    }

    /** The tags of all languages, Swedish first. */
    public static List<String> tags() {
        return TAGS;
    }

    /** BCP 47 tag, for {@code lang}. */
    public String tag() {
        return tag;
    }

    /** What the language calls itself. */
    public String name() {
        return text("language.name");
    }

    /** {@code ltr} or {@code rtl}. */
    public String dir() {
        return text("language.dir");
    }

    /** Tag of the letters for those who read this. */
    public String letters() {
        return tag.equals(SIMPLE) ? "sv" : tag;
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** A text without values. */
    public String text(String key) {
        return text(key, Map.of());
    }

    /**
     * A text with these values in it.
     *
     * @throws IllegalArgumentException when there is no such text, or it needs a value that is not given
     */
    public String text(String key, Map<String, String> values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key + " in " + tag);
        }
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("The text " + key + " needs " + found.group(1));
            }
            return Matcher.quoteReplacement(isolated(value));
        });
    }

    /** What is said. */
    public String say(Said said) {
        return said.key().isEmpty() ? said.words() : text(said.key(), said.values());
    }

    /** Every text as it is written, by its key. */
    Map<String, String> raw() {
        return texts;
    }

    private String isolated(String value) {
        return "rtl".equals(texts.get("language.dir")) && !value.contains("\n") ? isolate(value) : value;
    }

    /** Among Arabic words a telephone number would else show its groups in the wrong order (Unicode UAX 9). */
    private static String isolate(String value) {
        return "\u2068" + value + "\u2069";
    }

    private static Map<String, CitizenTexts> all() {
        Map<String, CitizenTexts> all = new LinkedHashMap<>();
        TAGS.forEach(tag -> all.put(tag, new CitizenTexts(tag, read(tag))));
        return Map.copyOf(all);
    }

    private static Map<String, String> read(String tag) {
        try (InputStream in = CitizenTexts.class.getResourceAsStream(tag + ".yaml")) {
            Map<String, String> flat = new LinkedHashMap<>();
            flatten("", new YAMLMapper().readValue(in, Map.class), flat);
            if ("rtl".equals(flat.get("language.dir"))) {
                flat.replaceAll((_, text) -> DIGIT_GROUPS.matcher(text).replaceAll(isolate("$0")));
            }
            return Map.copyOf(flat);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flatten(String prefix, Map<?, ?> nested, Map<String, String> flat) {
        nested.forEach((key, value) -> {
            String path = prefix + key;
            if (value instanceof Map<?, ?> deeper) {
                flatten(path + ".", deeper, flat);
            } else {
                flat.put(path, String.valueOf(value).strip());
            }
        });
    }
}
