/**
 * What a person has begun to write at the desk.
 *
 * <p>Offers keeping what stands in a form while it is written, whatever the form looks like; withholds how two windows are kept apart.
 */
@NullMarked
package se.lyhord.console.draft;

import org.jspecify.annotations.NullMarked;
