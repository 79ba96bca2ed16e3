package se.lyhord.classifier.flag;

import java.util.regex.Pattern;

/** Where in one text each group of terms stands first; made for one text and thrown away. */
final class Sightings {
    /** Someone's first and last name, as far as capitals can tell. */
    private static final Pattern FULL_NAME = Pattern.compile(
            "(?<!\\p{L})(?!Hej |Min |Mitt |Vår |När |Till |Från |Tack )\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? \\p{Lu}\\p{Ll}{2,}");

    private final FoldedText text;
    private final int[] starts;
    private final int[] ends;

    Sightings(FoldedText text, int groups) {
        this.text = text;
        this.starts = new int[groups];
        this.ends = new int[groups];
    }

    void add(int group, int start, int end) {
        starts[group] = start;
        ends[group] = end;
    }

    boolean has(int group) {
        return ends[group] > 0;
    }

    /** Looked for when it is asked for, which is seldom. */
    boolean hasName() {
        return FULL_NAME.matcher(text.original()).find();
    }

    /** The group's term as the citizen wrote it. */
    String quote(int group) {
        return text.original().substring(starts[group], ends[group]);
    }
}
