/**
 * The inbox as a registrator narrows it down.
 *
 * <p>Offers filters with their rows and counts, and the views that people have saved; withholds SQL.
 */
@NullMarked
package se.lyhord.register.inbox;

import org.jspecify.annotations.NullMarked;
