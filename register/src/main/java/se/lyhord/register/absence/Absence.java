package se.lyhord.register.absence;

import java.time.LocalDate;

/**
 * Somebody is away.
 *
 * @param person id of a person in the routine
 * @param lastDay last day away
 * @param deputy who steps in: id of a person in the routine
 */
public record Absence(long id, String namnd, String person, LocalDate firstDay, LocalDate lastDay, String deputy) {}
