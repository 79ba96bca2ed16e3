/**
 * Tells other threads and nodes that there is something to do.
 *
 * <p>Offers signals through PostgreSQL's NOTIFY and loops that are woken by them; a signal may be lost, so every loop also looks by itself. Withholds the connection that listens.
 */
@NullMarked
package se.lyhord.register.signal;

import org.jspecify.annotations.NullMarked;
