/**
 * Writes letters from the routine's templates, and decides by which way they leave.
 *
 * <p>Offers letters to citizens and colleagues with everything filled in that they may know. Withholds what must not stand in open mail.
 */
@NullMarked
package se.lyhord.register.letter;

import org.jspecify.annotations.NullMarked;
