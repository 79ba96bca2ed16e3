/**
 * Labelled messages: what the classifier learns from and is measured on.
 *
 * <p>Offers {@link se.lyhord.classifier.corpus.Example} and the reader of its JSON Lines; withholds where the files lie.
 */
@NullMarked
package se.lyhord.classifier.corpus;

import org.jspecify.annotations.NullMarked;
