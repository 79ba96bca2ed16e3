package se.lyhord.intake.read;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.lyhord.intake.read.header.Address;
import se.lyhord.intake.read.header.Headers;
import se.lyhord.intake.read.part.Attachment;

/**
 * A mail as a person would read it.
 *
 * @param subject decoded, on one line, empty when there is none
 * @param from the writer; empty when the mail names none
 * @param replyTo where the writer wants the answer, usually empty
 * @param to the named receivers
 * @param cc the receivers of copies
 * @param date what the writer's clock said; never the arrival date by law
 * @param text the whole body as plain text, with quoted mail
 * @param newText what is new in it: without quoted mail; of a forwarded mail the comment and the forwarded text
 * @param html the body's HTML made harmless, when it has any
 * @param attachments files, in the order of the mail
 * @param thread where the mail stands in a conversation
 * @param headers all header fields, for triage
 * @param forwarded the mail inside the mail, when it was passed on
 * @param bounce the delivery report, when it is one
 * @param calendarMethod iTIP method in upper case such as {@code REPLY}, when it carries a calendar object (RFC 5546)
 * @param contact how the writer can be reached beside by mail
 * @param warnings Swedish sentences on what could not be read as it stood
 */
public record ReadMessage(
        String subject,
        Optional<Address> from,
        List<Address> replyTo,
        List<Address> to,
        List<Address> cc,
        Optional<Instant> date,
        String text,
        String newText,
        Optional<String> html,
        List<Attachment> attachments,
        ThreadHeaders thread,
        Headers headers,
        Optional<Forwarded> forwarded,
        Optional<BounceReport> bounce,
        Optional<String> calendarMethod,
        Contact contact,
        List<String> warnings) {
    /** A message that says no more of its writer than a mail does. */
    public ReadMessage(
            String subject,
            Optional<Address> from,
            List<Address> replyTo,
            List<Address> to,
            List<Address> cc,
            Optional<Instant> date,
            String text,
            String newText,
            Optional<String> html,
            List<Attachment> attachments,
            ThreadHeaders thread,
            Headers headers,
            Optional<Forwarded> forwarded,
            Optional<BounceReport> bounce,
            Optional<String> calendarMethod,
            List<String> warnings) {
        this(
                subject,
                from,
                replyTo,
                to,
                cc,
                date,
                text,
                newText,
                html,
                attachments,
                thread,
                headers,
                forwarded,
                bounce,
                calendarMethod,
                Contact.NONE,
                warnings);
    }

    /** Keeps its own copies of the lists. */
    public ReadMessage {
        replyTo = List.copyOf(replyTo);
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        attachments = List.copyOf(attachments);
        warnings = List.copyOf(warnings);
    }

    /** What the citizen wrote, for the classifier: the new text, and of a mail passed on also the text passed on. */
    public String citizensText() {
        return forwarded
                .map(Forwarded::text)
                .filter(text -> !newText.contains(text))
                .map(text -> newText + "\n\n" + text)
                .orElse(newText);
    }
}
