/**
 * A mail as a tree of parts: {@link se.lyhord.intake.read.part.EntityParser} makes it of raw bytes, and counts the attachments on the way.
 *
 * <p>Withholds mime4j, and how files that carry mails are opened: what is a part, a text or a file is decided here.
 */
@NullMarked
package se.lyhord.intake.read.part;

import org.jspecify.annotations.NullMarked;
