/**
 * Raw mail in, {@link se.lyhord.intake.read.ReadMessage} out: the only package that knows MIME.
 *
 * <p>Offers {@link se.lyhord.intake.read.MailReader} and the immutable message it makes; withholds mime4j, character sets, HTML and
 * the rules that tell new text from quoted. It reads anything and judges nothing: what it could not read is a warning.
 */
@NullMarked
package se.lyhord.intake.read;

import org.jspecify.annotations.NullMarked;
