package se.lyhord.register.report;

import java.time.LocalDate;

/**
 * An ärende that the nämnd's decision says is to be weeded (gallras) by now.
 *
 * @param name diarienummer, or the reference where it never had one
 * @param ended the Swedish day on which it ended
 */
public record DueForWeeding(String name, LocalDate ended) {}
