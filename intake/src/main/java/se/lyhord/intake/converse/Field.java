package se.lyhord.intake.converse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One thing that a citizen can tell; the name of its form field is {@link #param()}. */
public enum Field {
    /** What it is about, in the citizen's own words. */
    TEXT(20_000),
    /** Where it happened. */
    WHERE(500),
    /** When it happened. */
    WHEN(500),
    /** Which decision is appealed. */
    DECISION(500),
    /** How the decision should be changed, and why. */
    WISH(5_000),
    /** What the damage has cost. */
    COST(500),
    /** Which enhet it is about: its id, or {@link Option#UNSURE}. */
    UNIT(100),
    /** Reference of an earlier ärende. */
    FOLLOWS(100),
    /** How an answer is wanted: the value of a {@link Way}. */
    REPLY(20),
    /** Who writes. */
    NAME(200),
    /** Where a letter by e-mail goes. */
    EMAIL(254),
    /** Where somebody can call. */
    PHONE(50),
    /** Where a letter on paper goes. */
    POSTAL(500);

    private final int longest;

    Field(int longest) {
        this.longest = longest;
    }

    /** Name of the form field, such as {@code where}. */
    public String param() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Most characters that are taken. */
    public int longest() {
        return longest;
    }

    /** The field with this form name, if there is one. */
    public static Optional<Field> of(String param) {
        return Arrays.stream(values())
                .filter(field -> field.param().equals(param))
                .findFirst();
    }
}
