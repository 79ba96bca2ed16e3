/**
 * A plausible decade of one nämnd, for trying and measuring the program with as much as it will hold one day.
 *
 * <p>Offers filling an empty database, the same for the same seed and last day; withholds how the ärenden are invented and written.
 */
@NullMarked
package se.lyhord.register.volume;

import org.jspecify.annotations.NullMarked;
