package se.lyhord.classifier.corpus;

import java.util.List;

/**
 * One message with the labels a careful registrator gave it; an empty label means that it does not teach that question.
 *
 * @param id unique in the corpus
 * @param subject may be empty
 * @param text the citizen's own text
 * @param kind label id or empty
 * @param factor label id or empty
 * @param unit label id or empty
 * @param flags flag ids
 * @param lang ISO 639-1, or empty
 */
public record Example(
        String id,
        String subject,
        String text,
        String kind,
        String factor,
        String unit,
        List<String> flags,
        String lang) {
    /** Keeps its own copy of the flags. */
    public Example {
        flags = List.copyOf(flags);
    }

    /** Who wrote it, as far as the id tells: what stands before its hyphen, or all of it; empty for what is no message. */
    public String hand() {
        return lang.isEmpty() ? "" : id.replaceFirst("-\\d+$", "");
    }
}
