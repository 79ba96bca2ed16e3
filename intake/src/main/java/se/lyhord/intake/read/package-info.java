/**
 * Raw mail in, {@link se.lyhord.intake.read.ReadMessage} out: the only package that knows MIME.
 *
 * <p>Offers {@link se.lyhord.intake.read.MailReader} and the immutable message it makes, with bounces, threads and what was passed on. How
 * parts, headers, character sets, HTML and quoted text are read has packages below, which know nothing of this one. It reads anything and
 * judges nothing: what it could not read is a warning.
 */
@NullMarked
package se.lyhord.intake.read;

import org.jspecify.annotations.NullMarked;
