package se.lyhord.register.accuracy;

import java.time.LocalDate;
import java.util.Map;

/**
 * How well one answer is found.
 *
 * @param label id of what the ärenden were confirmed to be
 * @param all over the whole window
 * @param bySteps by the first day of each step, oldest first
 */
public record OfLabel(String label, Outcomes all, Map<LocalDate, Outcomes> bySteps) {}
