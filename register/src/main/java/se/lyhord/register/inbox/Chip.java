package se.lyhord.register.inbox;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an ärende in the inbox may be; several hold together, only those about the day are each other's alternatives. */
public enum Chip {
    /** Should have been answered before today. */
    LATE("forsenade", "answer_due < :today"),
    /** Due today. */
    TODAY("idag", "answer_due >= :today and answer_due < :tomorrow"),
    /** Due tomorrow. */
    TOMORROW("imorgon", "answer_due >= :tomorrow and answer_due < :after"),
    /** By {@link se.lyhord.classifier.sure.Sure}, and nobody has raised a flag. */
    SURE("sakra", """
            surety > 0 and surety >= :sure and suggested_kind = any (:sureKinds) and suggested_unit = any (:sureUnits) and flags = '{}'
            """),
    /** Carries a flag. */
    FLAGGED("flaggade", "flags <> '{}'"),
    /** Not written in Swedish. */
    FOREIGN("andra-sprak", "written_in <> 'sv'"),
    /** A letter of it waits for a person. */
    LETTER("brev", """
            id in (select arende from dispatch where arende is not null and state in ('FAILED', 'RETURNED', 'MANUAL'))
            """);

    private static final Set<Chip> DAYS = EnumSet.of(LATE, TODAY, TOMORROW);

    private final String word;
    private final String condition;

    Chip(String word, String condition) {
        this.word = word;
        this.condition = condition;
    }

    /** As it stands in an address. */
    public String word() {
        return word;
    }

    /** The one with this word. */
    public static Optional<Chip> of(String word) {
        return Stream.of(values()).filter(chip -> chip.word.equals(word)).findFirst();
    }

    boolean isAboutDay() {
        return DAYS.contains(this);
    }

    String condition() {
        return "(" + condition.strip() + ")";
    }
}
