package se.lyhord.intake.converse.hear;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.lyhord.classifier.flag.Personnummer;
import se.lyhord.classifier.flag.UrgentWords;
import se.lyhord.classifier.flag.WordRules;
import se.lyhord.config.routine.citizen.Amne;
import se.lyhord.intake.triage.Reference;

/** Listens for what a text says by its words and forms; safe for use by many threads. */
public final class Listener {
    /** Letters that are listened to; who writes longer has said where and when by then. */
    private static final int LONGEST = 10_000;

    private static final String SWEDISH = "sv";
    /** Nearly every code has a digit, and four short words in a row have none. */
    private static final Pattern CODE = Pattern.compile(
            "(?<![\\w-])(?=[A-Z -]{0,18}\\d)[0-9A-TV-Z]{4}(?:[- ][0-9A-TV-Z]{4}){3}(?![\\w-])",
            Pattern.CASE_INSENSITIVE);

    /** What the pattern's own word boundary says, which takes square time in a text of combining marks. */
    private static final String BOUNDARY = "(?:(?<!\\w)(?=\\w)|(?<=\\w)(?!\\w))";

    private final WordRules words;
    private final Map<Sight, List<Pattern>> forms = new EnumMap<>(Sight.class);

    /** Listens with the words that come with the program. */
    public Listener() {
        Map<String, List<String>> rules = new LinkedHashMap<>();
        UrgentWords.LANGUAGES.forEach(language -> Stream.of(UrgentWords.in(language), HearFile.read(language))
                .forEach(words -> words.forEach(
                        (what, lines) -> rules.computeIfAbsent(name(language, what), name -> new ArrayList<>())
                                .addAll(lines))));
        this.words = new WordRules(rules);
        Map<String, List<String>> patterns = HearFile.read("patterns");
        for (Sight sight : Sight.values()) {
            forms.put(
                    sight,
                    patterns.getOrDefault(sight.key(), List.of()).stream()
                            .map(Listener::compiled)
                            .toList());
        }
    }

    private static Pattern compiled(String form) {
        return Pattern.compile(form.replace("\\b", BOUNDARY), Pattern.UNICODE_CHARACTER_CLASS);
    }

    /**
     * What is heard in a text. Danger is listened for in every language.
     *
     * @param language ISO 639-1 code of what it is likely written in; Swedish is always understood beside it
     * @param places names of places, as citizens write them
     */
    public Heard hear(String whole, String language, List<String> places) {
        String text = whole.substring(0, Math.min(whole.length(), LONGEST));
        Set<String> said = words.in(text).keySet();
        Set<Sight> sights = EnumSet.noneOf(Sight.class);
        for (Sight sight : Sight.values()) {
            if (isSaid(said, sight.key(), sight.isUrgent() ? UrgentWords.LANGUAGES : List.of(SWEDISH, language))
                    || forms.getOrDefault(sight, List.of()).stream()
                            .anyMatch(form -> form.matcher(text).find())) {
                sights.add(sight);
            }
        }
        if (names(text, places)) {
            sights.add(Sight.PLACE);
        }
        Set<Amne> topics = EnumSet.noneOf(Amne.class);
        for (Amne topic : Amne.values()) {
            if (isSaid(said, topic.name().toLowerCase(Locale.ROOT), List.of(SWEDISH, language))) {
                topics.add(topic);
            }
        }
        return new Heard(
                sights,
                topics,
                Reference.in(text),
                CODE.matcher(text).find(),
                Personnummer.allIn(text).findFirst().isPresent(),
                Contacts.email(text),
                Contacts.phone(text));
    }

    private static boolean isSaid(Set<String> said, String what, List<String> languages) {
        return languages.stream().anyMatch(language -> said.contains(name(language, what)));
    }

    private static boolean names(String text, List<String> places) {
        String low = text.toLowerCase(Locale.ROOT);
        return places.stream().anyMatch(place -> low.contains(place.toLowerCase(Locale.ROOT)));
    }

    private static String name(String language, String what) {
        return language + "/" + what;
    }
}
