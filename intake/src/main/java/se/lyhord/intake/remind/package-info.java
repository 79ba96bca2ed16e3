/**
 * Calls the register's reminders as time passes.
 *
 * <p>Offers nothing to other packages; it works by itself where the process has the role INTAKE.
 */
@NullMarked
package se.lyhord.intake.remind;

import org.jspecify.annotations.NullMarked;
