/**
 * How the register says no.
 *
 * <p>Offers a refusal that carries a sentence in Swedish for the one who asked.
 */
@NullMarked
package se.lyhord.register.refusal;

import org.jspecify.annotations.NullMarked;
