/**
 * Watches over frister: tells the right person before a duty is due, and when its moment has passed.
 *
 * <p>Offers one piece of that work for a nämnd, each frist exactly once however many nodes do it. Withholds who is told what.
 */
@NullMarked
package se.lyhord.register.remind.watch;

import org.jspecify.annotations.NullMarked;
