package se.lyhord.config.deadline;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * A duty and its moment.
 *
 * @param due the last second of its last day, Swedish time
 * @param warnOn the arbetsdag on which somebody is warned
 * @param rule the rule that made it, as a sentence in Swedish
 */
public record PlannedFrist(Duty duty, ZonedDateTime due, LocalDate warnOn, String rule) {}
