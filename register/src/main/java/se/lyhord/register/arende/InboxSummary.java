package se.lyhord.register.arende;

/**
 * What in a list is pressing.
 *
 * @param late how many should have been answered before today
 * @param today how many are due today
 * @param flagged how many carry a flag
 */
public record InboxSummary(int late, int today, int flagged) {}
