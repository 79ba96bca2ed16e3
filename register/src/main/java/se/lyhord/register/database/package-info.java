/**
 * The PostgreSQL that Lyhörd brings along when none is configured.
 *
 * <p>Offers nothing but Spring beans: a database that starts with the program. Withholds where it lies and how it is kept safe.
 */
@NullMarked
package se.lyhord.register.database;

import org.jspecify.annotations.NullMarked;
