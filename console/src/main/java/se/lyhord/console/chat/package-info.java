/**
 * The queue of citizens who wait for a person.
 *
 * <p>Offers its view; withholds the rest.
 */
@NullMarked
package se.lyhord.console.chat;

import org.jspecify.annotations.NullMarked;
