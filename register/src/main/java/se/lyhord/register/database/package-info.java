/**
 * The PostgreSQL that Lyhörd brings along when none is configured.
 *
 * <p>Offers a database that starts with the program, a mark for what a process that serves citizens alone must do without, and connections for citizens
 * alone. Withholds where it lies and how it is kept safe.
 */
@NullMarked
package se.lyhord.register.database;

import org.jspecify.annotations.NullMarked;
