package se.lyhord.config.calendar;

/** Which days a time limit counts. */
public enum DayCount {
    /** Only working days: Monday to Friday outside lag 1989:253 and lag 1930:173 2 §. */
    ARBETSDAGAR,
    /** Every day. */
    KALENDERDAGAR
}
