/**
 * The ärende as it stands, and what each verb may make of it.
 *
 * <p>Offers keeping, listing and showing ärenden, their messages and which of them belong together. Withholds the tables and the number series.
 */
@NullMarked
package se.lyhord.register.arende;

import org.jspecify.annotations.NullMarked;
