/**
 * Reads the words of other languages as Swedish ones, so that what was learnt in Swedish serves a message in another language.
 *
 * <p>Offers {@link se.lyhord.classifier.gloss.Glossaries}; withholds how an entry is found. No grammar: word for word.
 */
@NullMarked
package se.lyhord.classifier.gloss;

import org.jspecify.annotations.NullMarked;
