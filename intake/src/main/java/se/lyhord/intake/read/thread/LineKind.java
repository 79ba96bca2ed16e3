package se.lyhord.intake.read.thread;

/** What a line of a mail's text is. */
enum LineKind {
    /** The sender's own words. */
    OWN,
    /** Nothing. */
    BLANK,
    /** Begins with the sign of quotation. */
    QUOTED,
    /** Says who wrote what is quoted below it. */
    ATTRIBUTION,
    /** The sender's signature with the mark above it. */
    SIGNATURE,
    /** Written by a mail program: "Skickat från min iPhone". */
    PROGRAM
}
