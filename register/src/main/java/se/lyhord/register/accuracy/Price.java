package se.lyhord.register.accuracy;

/**
 * What a level would have brought: how many suggestions, and how many of them right.
 *
 * @param level in percent
 * @param total ärenden
 * @param offered whose best guess is at least as probable as the level
 * @param right of those
 */
public record Price(int level, int total, int offered, int right) {}
