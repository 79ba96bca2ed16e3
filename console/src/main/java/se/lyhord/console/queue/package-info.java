/**
 * Messages that wait for a registrator, and what can be decided about any message of the ledger.
 *
 * <p>Offers a message as a sheet with its reasons, what was decided about it and what can be; and the view that any queue is worked through in; withholds
 * the queues of messages and the dialogs.
 */
@NullMarked
package se.lyhord.console.queue;

import org.jspecify.annotations.NullMarked;
