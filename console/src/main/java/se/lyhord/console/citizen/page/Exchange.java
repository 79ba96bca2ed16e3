package se.lyhord.console.citizen.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation after Skicka.
 *
 * @param key for the next message
 * @param stage how far it has come, in words
 * @param due by when an answer comes, in words; null where that is not known or it has come
 * @param officer who writes now, or that somebody is waited for; null otherwise
 * @param last id of the last line
 * @param draft what is in the field, where it could not be sent
 * @param fault why not
 * @param told what has just succeeded; null where nothing was done
 * @param wayForDissatisfied what happens then, when the citizen has said no; null before
 */
public record Exchange(
        String code,
        String key,
        String reference,
        @Nullable String diarienummer,
        String stage,
        @Nullable String due,
        @Nullable String officer,
        List<Row> lines,
        long last,
        String draft,
        @Nullable String fault,
        @Nullable String told,
        boolean asksHowItWas,
        @Nullable String wayForDissatisfied,
        boolean mayAskForHuman) {
    /** Keeps its own copy. */
    public Exchange {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param kind whose words, as a class of the style sheet
     * @param who the same in words; null where the text says it
     */
    public record Row(long id, String kind, @Nullable String who, String text, Moment at) {}
}
