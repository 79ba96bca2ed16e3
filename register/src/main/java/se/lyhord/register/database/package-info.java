/**
 * The PostgreSQL that Lyhörd brings along when none is configured.
 *
 * <p>Offers a database that starts with the program, and a mark for what a process that serves citizens alone must do without. Withholds where it lies and how it is kept safe.
 */
@NullMarked
package se.lyhord.register.database;

import org.jspecify.annotations.NullMarked;
