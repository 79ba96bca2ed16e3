package se.lyhord.intake.read;

import java.util.Optional;

/**
 * How a writer can be reached beside by mail, where the message has fields of its own for that.
 *
 * @param phone telephone number
 * @param postal postal address, one line for each of its lines
 * @param asksForReply whether the writer has asked for a reply
 */
public record Contact(Optional<String> phone, Optional<String> postal, boolean asksForReply) {
    /** What a mail says of it. */
    public static final Contact NONE = new Contact(Optional.empty(), Optional.empty(), false);
}
