/**
 * Turns a message into words and weighted features that survive misspelling, compounds and missing å ä ö.
 *
 * <p>Offers {@link se.lyhord.classifier.text.Features} to learn from and {@link se.lyhord.classifier.text.Wording} to look up; withholds how words are split, folded and stemmed. Keeps no message.
 */
@NullMarked
package se.lyhord.classifier.text;

import org.jspecify.annotations.NullMarked;
