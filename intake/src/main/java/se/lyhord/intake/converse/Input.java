package se.lyhord.intake.converse;

import java.util.Optional;
import se.lyhord.intake.converse.text.Said;

/**
 * A field of {@link Ask.Contact}.
 *
 * @param value what is known, also what was found in the citizen's own text
 * @param forWay the way that needs it; empty for the name, which any way may have
 */
public record Input(Field field, Said label, String value, Optional<Way> forWay) {}
