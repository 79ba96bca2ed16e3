/**
 * Lines of text to bytes: {@link se.lyhord.intake.read.encoding.TransferEncoding} and uuencode.
 *
 * <p>Withholds the decoders, which forgive what is damaged and are read as streams.
 */
@NullMarked
package se.lyhord.intake.read.encoding;

import org.jspecify.annotations.NullMarked;
