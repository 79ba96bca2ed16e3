/**
 * How it goes with the mailboxes and with sending, on whichever node they are.
 *
 * <p>Offers reporting and reading it; withholds who decides what a problem is, which is for the one who reads and sends.
 */
@NullMarked
package se.lyhord.register.watch;

import org.jspecify.annotations.NullMarked;
