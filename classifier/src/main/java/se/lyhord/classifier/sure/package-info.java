/**
 * What may be confirmed without being read.
 *
 * <p>Offers the rule of one nämnd, and why a suggestion is not sure by it; withholds nothing.
 */
@NullMarked
package se.lyhord.classifier.sure;

import org.jspecify.annotations.NullMarked;
