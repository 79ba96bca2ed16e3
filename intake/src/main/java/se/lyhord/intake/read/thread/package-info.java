/**
 * The thread in a mail's text: what is new, what is quoted, what was passed on.
 *
 * <p>Offers {@link se.lyhord.intake.read.thread.NewText} and {@link se.lyhord.intake.read.thread.QuotedMail}; withholds how each mail
 * program writes its quotes. It works on plain text and knows neither MIME nor addresses.
 */
@NullMarked
package se.lyhord.intake.read.thread;

import org.jspecify.annotations.NullMarked;
