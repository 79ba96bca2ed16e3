package se.lyhord.intake.read.part;

import java.util.Locale;
import java.util.Set;
import se.lyhord.intake.read.header.PartHeader;

/** What a part is to its reader. */
public enum PartRole {
    /** Read as the mail's body. */
    TEXT,
    /** A machine's report on a mail, read as text. */
    REPORT,
    /** A calendar object: a file that says something. */
    CALENDAR,
    /** A whole mail. */
    MAIL,
    /** Outlook's {@code winmail.dat}. */
    TNEF,
    /** A mail as Outlook saves it. */
    OUTLOOK,
    /** S/MIME: what was signed or encrypted lies inside. */
    SMIME,
    /** A multipart that could not be divided by its header. */
    MULTIPART,
    /** Any other file. */
    FILE;

    private static final Set<String> REPORTS = Set.of(
            "message/delivery-status",
            "message/disposition-notification",
            "text/rfc822-headers",
            "message/feedback-report");

    private static final Set<String> MAILS =
            Set.of("message/rfc822", "message/global", "message/news", "message/partial");

    private static final Set<String> UNREADABLE = Set.of("image/", "audio/", "video/", "application/");

    /** Kinds of text that people keep as files. */
    private static final Set<String> FILES = Set.of(
            "text/calendar",
            "text/csv",
            "text/css",
            "text/directory",
            "text/javascript",
            "text/rtf",
            "text/richtext",
            "text/vcard",
            "text/x-vcard",
            "text/x-vcalendar",
            "text/x-amp-html",
            "text/xml");

    /**
     * The role that a part's header gives it.
     *
     * @param outermost the mail itself, which is text unless it clearly is a file
     */
    static PartRole of(PartHeader header, boolean outermost) {
        String name = header.fileName().orElse("").toLowerCase(Locale.ROOT);
        return switch (header.type()) {
            case String type when REPORTS.contains(type) -> REPORT;
            case String type when MAILS.contains(type) -> isLaterFragment(header) ? FILE : MAIL;
            case "application/ms-tnef", "application/vnd.ms-tnef", "application/x-tnef" -> TNEF;
            case "application/vnd.ms-outlook" -> OUTLOOK;
            case "application/pkcs7-mime", "application/x-pkcs7-mime" -> SMIME;
            case "text/calendar" -> CALENDAR;
            case String type when header.isMultipart() -> MULTIPART;
            case String type when isText(header, outermost) -> TEXT;
            default -> byName(name);
        };
    }

    /** Many programs send what they do not know as {@code application/octet-stream}. */
    private static PartRole byName(String name) {
        if (name.endsWith(".eml")) {
            return MAIL;
        } else if (name.endsWith(".msg")) {
            return OUTLOOK;
        } else if (name.endsWith(".p7m")) {
            return SMIME;
        } else if (name.endsWith(".ics")) {
            return CALENDAR;
        }
        return name.equals("winmail.dat") || name.equals("win.dat") ? TNEF : FILE;
    }

    private static boolean isText(PartHeader header, boolean outermost) {
        if (outermost) {
            return !UNREADABLE.contains(header.type().substring(0, header.type().indexOf('/') + 1))
                    && (!header.disposition().equals("attachment")
                            || header.fileName().isEmpty());
        }
        return isBody(header)
                && !header.disposition().equals("attachment")
                && header.fileName().isEmpty();
    }

    /** RFC 2046 section 4.1.4: text of an unknown kind is to be shown as plain text. */
    private static boolean isBody(PartHeader header) {
        boolean shown = header.type().startsWith("text/") && !FILES.contains(header.type());
        return shown
                || header.type().equals("application/xhtml+xml")
                || !header.type().contains("/");
    }

    /** Only the first fragment of a message/partial begins with the mail's header (RFC 2046 section 5.2.2). */
    private static boolean isLaterFragment(PartHeader header) {
        return header.type().equals("message/partial")
                && !"1".equals(header.parameters().getOrDefault("number", "1"));
    }

    /** Whether it is a machine's report on a mail. */
    public static boolean isReport(PartHeader header) {
        return REPORTS.contains(header.type());
    }
}
