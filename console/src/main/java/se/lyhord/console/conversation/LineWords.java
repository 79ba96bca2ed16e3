package se.lyhord.console.conversation;

import java.util.Objects;
import se.lyhord.console.words.Shown;
import se.lyhord.register.conversation.Line;
import se.lyhord.register.conversation.Notice;

/** Who says a line of a conversation, and what happened where nobody says anything. */
public final class LineWords {
    private static final String CITIZEN = "Den som skrev";

    private LineWords() {}

    /** Whose words they are. */
    public static String who(Line line) {
        return switch (line.author()) {
            case CITIZEN -> CITIZEN;
            case OFFICER -> name(line);
            case LETTER -> "Brev: " + Shown.title(Objects.requireNonNullElse(line.name(), ""));
            case NOTICE -> "";
        };
    }

    /** What happened, as a sentence. */
    public static String sentence(Line line, Notice notice) {
        return switch (notice) {
            case ASKED_FOR_HUMAN -> CITIZEN + " bad att få tala med en människa.";
            case TAKEN_OVER -> name(line) + " tog över samtalet.";
            case LEFT -> name(line) + " lämnade samtalet.";
            case SATISFIED -> CITIZEN + " är nöjd med svaret.";
            case DISSATISFIED -> CITIZEN + " är inte nöjd med svaret.";
        };
    }

    private static String name(Line line) {
        return Objects.requireNonNullElse(line.name(), "Någon hos oss");
    }
}
