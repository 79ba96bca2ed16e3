package se.lyhord.console.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An ärende that was left as it was when others were decided together with it.
 *
 * @param name by which the reader knows it
 * @param why as a sentence
 */
public record StoodBack(String name, String why) {
    private static final int NAMED = 3;
    private static final int TITLE = 40;

    /** One with this diarienummer; while there is none its title names it. */
    public static StoodBack of(@Nullable String diarienummer, String title, String why) {
        return new StoodBack(diarienummer == null ? Shown.atMost(TITLE, Shown.title(title)) : diarienummer, why);
    }

    /** Names the first of them with why, and tells how many more there are. */
    public static String told(List<StoodBack> all) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        all.stream().limit(NAMED).forEach(one -> named.computeIfAbsent(one.why(), why -> new ArrayList<>())
                .add(one.name()));
        List<String> parts = new ArrayList<>();
        named.forEach((why, names) -> parts.add(String.join(", ", names) + " (" + withoutStop(why) + ")"));
        String shown = String.join(", ", parts);
        return all.size() > NAMED ? shown + " och " + (all.size() - NAMED) + " till" : shown;
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
