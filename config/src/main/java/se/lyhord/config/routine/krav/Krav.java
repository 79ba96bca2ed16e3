package se.lyhord.config.routine.krav;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the parts of a routine must satisfy; said in Swedish, since the one who wrote the YAML reads it. */
public final class Krav {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

    private Krav() {}

    /** Refuses a text that is empty. */
    public static void text(String key, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("nyckeln ”%s” är tom".formatted(key));
        }
    }

    /** Refuses an id with more than small letters, digits and hyphens between them. */
    public static void id(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id ”%s” kan bara ha a–z, siffror och bindestreck".formatted(id));
        }
    }

    /** Refuses what is no mail address. */
    public static void email(String email) {
        if (!EMAIL.matcher(email).matches()) {
            throw new IllegalArgumentException("”%s” är ingen e-postadress".formatted(email));
        }
    }

    /** Refuses an empty list. */
    public static void someOf(String key, List<?> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("listan ”%s” är tom".formatted(key));
        }
    }

    /** The parts in their order; refuses two with the same id. */
    public static <T> List<T> unique(String key, List<T> parts, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        parts.stream().map(id).filter(each -> !seen.add(each)).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException("id ”%s” finns två gånger i ”%s”".formatted(twice, key));
        });
        return List.copyOf(parts);
    }

    /** Refuses what is no BCP 47 tag. */
    public static void language(String tag) {
        if (!LANGUAGE.matcher(tag).matches()) {
            throw new IllegalArgumentException("”%s” är ingen språkkod som ”sv” eller ”fi”".formatted(tag));
        }
    }
}
