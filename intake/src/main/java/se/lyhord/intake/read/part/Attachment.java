package se.lyhord.intake.read.part;

import java.util.OptionalInt;

/**
 * What is known of an attached file; its content is fetched with {@link se.lyhord.intake.read.MailReader#attachment}.
 *
 * @param name decoded file name without folders, different from the others'; made up from the type when the mail gives none
 * @param type media type in lower case, without parameters
 * @param size decoded size in bytes
 * @param index place among the message's attachments, from 0
 * @param sha256 SHA-256 of the decoded content, in lower case hex
 * @param declared whether the mail names it or calls it an attachment or inline; without that it may be no more than a part
 * @param within index of the attached mail that it lies in; empty for the mail's own files
 */
public record Attachment(
        String name, String type, long size, int index, String sha256, boolean declared, OptionalInt within) {}
