/**
 * The work that comes by itself when time passes.
 *
 * <p>Offers one piece of it for a nämnd, safe to do on several nodes at once. Withholds what it consists of; who calls it, and how often, is
 * somebody else's.
 */
@NullMarked
package se.lyhord.register.remind;

import org.jspecify.annotations.NullMarked;
