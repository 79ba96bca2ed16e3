/**
 * What a first message costs while many write: a little work for a program, or a little waiting for a person without one.
 *
 * <p>Offers {@link se.lyhord.intake.guard.cost.Toll} and the ticket that it gives out; withholds how a ticket is signed. Nothing is remembered:
 * a ticket holds for one send key, and a key for one message.
 */
@NullMarked
package se.lyhord.intake.guard.cost;

import org.jspecify.annotations.NullMarked;
