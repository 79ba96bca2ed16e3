/**
 * Who has which ärende in sight.
 *
 * <p>Offers telling and asking it; withholds how long a look lasts.
 */
@NullMarked
package se.lyhord.register.look;

import org.jspecify.annotations.NullMarked;
