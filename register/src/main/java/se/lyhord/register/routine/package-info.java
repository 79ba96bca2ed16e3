/**
 * The routines that are in force here, for one nämnd or several, each in one version or several.
 *
 * <p>Offers the one that an ärende follows, which is that of its arrival date. Withholds where the files lie.
 */
@NullMarked
package se.lyhord.register.routine;

import org.jspecify.annotations.NullMarked;
