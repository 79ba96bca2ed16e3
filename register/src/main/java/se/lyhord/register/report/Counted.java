package se.lyhord.register.report;

import org.jspecify.annotations.Nullable;

/**
 * The confirmed ärenden of one enhet, kvalitetsfaktor and kind; ids as the routine spells them.
 *
 * @param code finer code below the factor; null for those that have none
 */
public record Counted(String unit, String factor, @Nullable String code, String kind, Answers answers) {}
