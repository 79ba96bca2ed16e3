package se.lyhord.config.routine.letter;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A letter with placeholders such as {@code {svarsdatum}}.
 *
 * <p>What is not known is left out, never shown empty: in the body the whole paragraph (paragraphs are separated by an
 * empty line), in the subject the whole part (parts are separated by " – ").
 */
public record Brevmall(String subject, String body) {
    /** Every name that a placeholder can have. */
    public static final Set<String> PLACEHOLDERS = Set.of(
            "namnd",
            "ankomstdatum",
            "diarienummer",
            "referens",
            "svarsdatum",
            "telefon",
            "integritet",
            "enhet",
            "typ",
            "handlaggare",
            "beklagande",
            "skal",
            "lank",
            "besked",
            "chef",
            "myndighet",
            "drojer",
            "utforare",
            "svara-senast",
            "antal",
            "lista",
            "postadress",
            "webb",
            "automatiskt");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");
    private static final Pattern BETWEEN_PARTS = Pattern.compile(" – ");

    /** Refuses unknown placeholders, and a letter of which nothing would be left when nothing is known. */
    public Brevmall {
        subject = subject.strip();
        body = body.strip().replace("\r\n", "\n");
        placeholdersAreKnown(subject);
        placeholdersAreKnown(body);
        if (subject.lines().count() != 1
                || fill(subject, BETWEEN_PARTS, " – ", Map.of()).isEmpty()) {
            throw new IllegalArgumentException("brevets ämne måste vara en rad med en del utan platshållare");
        }
        if (fill(body, BETWEEN_PARAGRAPHS, "\n\n", Map.of()).isEmpty()) {
            throw new IllegalArgumentException("brevet måste ha ett stycke utan platshållare");
        }
    }

    /**
     * The letter with what is known filled in.
     *
     * @param known values by placeholder name; a blank value counts as not known
     * @throws IllegalArgumentException when a name is none of {@link #PLACEHOLDERS}
     */
    public Brev render(Map<String, String> known) {
        if (!PLACEHOLDERS.containsAll(known.keySet())) {
            throw new IllegalArgumentException("no letter has all these placeholders: " + known.keySet());
        }
        return new Brev(
                // A line break in a value must not become a header of its own.
                fill(subject, BETWEEN_PARTS, " – ", known).replaceAll("\\s+", " "),
                fill(body, BETWEEN_PARAGRAPHS, "\n\n", known));
    }

    /** Whether this placeholder stands in it. */
    public boolean uses(String placeholder) {
        return names(subject + body).anyMatch(placeholder::equals);
    }

    private static String fill(String template, Pattern separator, String glue, Map<String, String> known) {
        UnaryOperator<String> valueOf = name -> known.getOrDefault(name, "").strip();
        return separator
                .splitAsStream(template)
                .filter(piece ->
                        names(piece).noneMatch(name -> valueOf.apply(name).isEmpty()))
                .map(piece -> PLACEHOLDER
                        .matcher(piece)
                        .replaceAll(match -> Matcher.quoteReplacement(valueOf.apply(match.group(1)))))
                .collect(Collectors.joining(glue));
    }

    private static Stream<String> names(String template) {
        return PLACEHOLDER.matcher(template).results().map((MatchResult match) -> match.group(1));
    }

    private static void placeholdersAreKnown(String template) {
        names(template).filter(name -> !PLACEHOLDERS.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("platshållaren {%s} är okänd; de som finns är %s"
                    .formatted(name, PLACEHOLDERS.stream().sorted().collect(Collectors.joining(", "))));
        });
        if (PLACEHOLDER.matcher(template).replaceAll("").matches("(?s).*[{}].*")) {
            throw new IllegalArgumentException("en klammer { eller } saknar sin andra hälft");
        }
    }
}
