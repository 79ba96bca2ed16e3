package se.lyhord.intake.read;

import java.util.Set;

/** Is a part something to read or a file? */
final class PartRole {
    private static final Set<String> REPORTS = Set.of(
            "message/delivery-status",
            "message/disposition-notification",
            "text/rfc822-headers",
            "message/feedback-report");

    private PartRole() {}

    /**
     * Whether the part's content is kept as text.
     *
     * @param outermost the mail itself, which is text unless it clearly is a file
     */
    static boolean isText(PartHeader header, boolean outermost) {
        if (REPORTS.contains(header.type())) {
            return true;
        }
        if (outermost) {
            return !header.type().matches("(?:image|audio|video|application)/.*")
                    && (!header.disposition().equals("attachment")
                            || header.fileName().isEmpty());
        }
        return isBody(header)
                && !header.disposition().equals("attachment")
                && header.fileName().isEmpty();
    }

    /** Whether people read it as the mail's body. */
    static boolean isBody(PartHeader header) {
        return header.type().equals("text/plain")
                || header.type().equals("text/html")
                || header.type().equals("text/enriched")
                || !header.type().contains("/");
    }

    /** Whether it is a machine's report on a mail. */
    static boolean isReport(PartHeader header) {
        return REPORTS.contains(header.type());
    }
}
