/**
 * How far the reader goes with one mail, so that none can take its time or memory.
 *
 * <p>Offers the {@link se.lyhord.intake.read.bound.Bounds}, what is left of them while a mail is read, and the warnings for its reader; knows
 * nothing of mail.
 */
@NullMarked
package se.lyhord.intake.read.bound;

import org.jspecify.annotations.NullMarked;
