package se.lyhord.intake.read.thread;

/** What speaks for an older mail having been passed on. */
public enum ForwardSign {
    /** The text says so: "---------- Forwarded message". */
    SAID,
    /** It stands alone under a mail program's header: who answers writes something above. */
    ALONE,
    /** It stands alone or apart under some header; it was passed on if the subject says so. */
    HEADED,
    /** It stands below the sender's own words; it was passed on if the subject says so. */
    NONE,
    /** It is written as answers are. */
    ANSWERED
}
