/**
 * The way to the mail server.
 *
 * <p>Offers handing over one mail to one recipient and says what became of it, in terms of what to do next; withholds connections, reply codes and
 * Jakarta Mail's exceptions.
 */
@NullMarked
package se.lyhord.intake.send.smtp;

import org.jspecify.annotations.NullMarked;
