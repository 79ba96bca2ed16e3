/**
 * An ärende as a registrator reads it.
 *
 * <p>Offers the message with its marked words, letters, frister and events, alone or beside something else; withholds where they come from.
 */
@NullMarked
package se.lyhord.console.arende;

import org.jspecify.annotations.NullMarked;
