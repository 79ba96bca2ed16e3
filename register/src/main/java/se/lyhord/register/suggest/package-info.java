/**
 * What is suggested here and now: each nämnd's own classifier, the same on all nodes.
 *
 * <p>Offers {@link se.lyhord.register.suggest.Suggestions}; withholds when and how a classifier is exchanged.
 */
@NullMarked
package se.lyhord.register.suggest;

import org.jspecify.annotations.NullMarked;
