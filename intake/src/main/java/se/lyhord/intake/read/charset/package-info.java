/**
 * Bytes to letters: {@link se.lyhord.intake.read.charset.TextDecoder} for bodies and raw headers,
 * {@link se.lyhord.intake.read.charset.EncodedWords} for the ASCII form of headers.
 *
 * <p>Withholds every charset name and detector: whoever asks gets text, also when the mail says nothing or says wrong.
 */
@NullMarked
package se.lyhord.intake.read.charset;

import org.jspecify.annotations.NullMarked;
