/**
 * Letters that are decided and what became of them.
 *
 * <p>Offers planning, claiming and concluding; sending is somebody else's. One bekräftelse per ärende is a key in the database.
 */
@NullMarked
package se.lyhord.register.dispatch;

import org.jspecify.annotations.NullMarked;
