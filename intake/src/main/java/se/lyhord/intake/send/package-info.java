/**
 * Sends the letters that are due, a few at a time, and keeps what became of each.
 *
 * <p>Offers how this node and the mail server get on; withholds the loops, the mails they make and SMTP, which has a room of its own.
 */
@NullMarked
package se.lyhord.intake.send;

import org.jspecify.annotations.NullMarked;
