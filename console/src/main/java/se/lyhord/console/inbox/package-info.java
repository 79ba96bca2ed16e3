/**
 * The registrator's rhythm: read, confirm, next.
 *
 * <p>Offers the inbox view; withholds the list, the form and the keys.
 */
@NullMarked
package se.lyhord.console.inbox;

import org.jspecify.annotations.NullMarked;
