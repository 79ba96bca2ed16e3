package se.lyhord.register.search.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The forms in which a diarienummer is written, brought to one: {@code HV 2026/0042}, {@code hv2026-42}, {@code 42/2026} and {@code HV 26/42} all have
 * the key {@code 2026-42}.
 */
public final class DiaryKeys {
    private static final Pattern FORM =
            Pattern.compile("(?:\\p{L}[\\p{L}.: -]{0,19})?\\d{1,7}\\s*[-/:–. ]\\s*\\d{1,7}", Pattern.UNICODE_CASE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private DiaryKeys() {}

    /** The keys of what may be a diarienummer and is nothing more than that; none otherwise. */
    public static Set<String> of(String text) {
        Set<String> keys = new LinkedHashSet<>();
        if (FORM.matcher(text.strip()).matches()) {
            List<String> numbers =
                    NUMBER.matcher(text).results().map(MatchResult::group).toList();
            add(keys, numbers.getFirst(), numbers.getLast());
            add(keys, numbers.getLast(), numbers.getFirst());
            if (keys.isEmpty() && numbers.getFirst().length() == 2) {
                add(keys, "20" + numbers.getFirst(), numbers.getLast());
            }
        }
        return keys;
    }

    private static void add(Set<String> keys, String year, String sequence) {
        if (YEAR.matcher(year).matches()) {
            keys.add(year + "-" + Integer.parseInt(sequence));
        }
    }
}
