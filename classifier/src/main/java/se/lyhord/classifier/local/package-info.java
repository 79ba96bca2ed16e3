/**
 * A nämnd's own ärendetyper, kvalitetsfaktorer and enheter, as a classifier may answer with.
 *
 * <p>Offers {@link se.lyhord.classifier.local.Narrowing}, read from a routine, and how the probabilities of enheter that a model knows are
 * shared out among those of the nämnd. Withholds how words of the text speak for an enhet.
 */
@NullMarked
package se.lyhord.classifier.local;

import org.jspecify.annotations.NullMarked;
