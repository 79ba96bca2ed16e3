/**
 * Colleagues see who has the same ärende in sight.
 *
 * <p>Offers a line for any page about an ärende, and who looks at which for lists; withholds heartbeats.
 */
@NullMarked
package se.lyhord.console.look;

import org.jspecify.annotations.NullMarked;
