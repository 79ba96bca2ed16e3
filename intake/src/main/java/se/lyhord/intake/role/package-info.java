/**
 * Which parts of the program run in this process, {@code lyhord.roles}.
 *
 * <p>Offers a condition for beans; by default every part runs.
 */
@NullMarked
package se.lyhord.intake.role;

import org.jspecify.annotations.NullMarked;
