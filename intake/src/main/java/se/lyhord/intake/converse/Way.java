package se.lyhord.intake.converse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a citizen wants the answer. */
public enum Way {
    /** By e-mail. */
    EMAIL(Field.EMAIL),
    /** By a letter on paper. */
    LETTER(Field.POSTAL),
    /** By a call. */
    PHONE(Field.PHONE),
    /** On the page, with the code of the receipt; nobody needs to know who it is. */
    CODE(null),
    /** Not at all. */
    NONE(null);

    private final @Nullable Field needs;

    Way(@Nullable Field needs) {
        this.needs = needs;
    }

    /** Value of {@link Field#REPLY}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What must be known to answer in this way; nothing for an answer with the code. */
    public Optional<Field> needs() {
        return Optional.ofNullable(needs);
    }

    /** The way with this value, if there is one. */
    public static Optional<Way> of(String value) {
        return Arrays.stream(values()).filter(way -> way.value().equals(value)).findFirst();
    }
}
