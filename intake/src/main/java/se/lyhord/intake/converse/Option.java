package se.lyhord.intake.converse;

import java.util.Optional;
import se.lyhord.intake.converse.text.Said;

/**
 * One answer to choose.
 *
 * @param value of the form field
 * @param hint what the label means, where that helps
 */
public record Option(String value, Said label, Optional<Said> hint) {
    /** Value of "I do not know": the nämnd decides. */
    public static final String UNSURE = "unsure";
}
