package se.lyhord.intake.receive.mailbox.imap;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as IMAP writes it, {@code 1-Nov-2026} (RFC 3501, section 9). */
final class ImapDate {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d-MMM-yyyy", Locale.ENGLISH);

    private ImapDate() {}

    static String of(LocalDate day) {
        return FORMAT.format(day);
    }
}
