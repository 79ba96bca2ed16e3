/**
 * A mail server of our own with sample mail, for those who have no mailbox to give.
 *
 * <p>Offers the citizens' mailboxes to look into; withholds the server. Exists only while no mailbox is configured.
 */
@NullMarked
package se.lyhord.intake.demo;

import org.jspecify.annotations.NullMarked;
