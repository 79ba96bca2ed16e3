package se.lyhord.console.citizen.page;

import java.util.List;
import se.lyhord.intake.converse.HelpLine;

/**
 * Something that the citizen should know now.
 *
 * @param urgent whether it must be heard at once
 * @param emergency whether 112 is to be called
 * @param help whom to call
 */
public record Warned(boolean urgent, boolean emergency, String heading, List<String> paragraphs, List<HelpLine> help) {
    /** Keeps its own copies. */
    public Warned {
        paragraphs = List.copyOf(paragraphs);
        help = List.copyOf(help);
    }
}
