/**
 * Absences: who is away, and who steps in (vikarie).
 *
 * <p>Offers keeping them and asking who is there on a day. Withholds where they are kept.
 */
@NullMarked
package se.lyhord.register.absence;

import org.jspecify.annotations.NullMarked;
