/**
 * Letters for those who have no e-mail: a PDF to print, fold and post in a window envelope.
 *
 * <p>Offers {@link se.lyhord.register.print.LetterPrinter} and what it prints; withholds the PDF library. Whether a letter has been posted is
 * not known here.
 */
@NullMarked
package se.lyhord.register.print;

import org.jspecify.annotations.NullMarked;
