/**
 * Finds ärenden by their words, names, addresses, numbers and what they have been decided to be.
 *
 * <p>Offers hits that the person who asks may read, with the passage; withholds how words are asked for.
 */
@NullMarked
package se.lyhord.register.search;

import org.jspecify.annotations.NullMarked;
