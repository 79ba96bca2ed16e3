/**
 * Which mailboxes there are and how to reach them.
 *
 * <p>Offers the settings as they were written, and the demo's; withholds how they are bound.
 */
@NullMarked
package se.lyhord.intake.receive.mailbox.settings;

import org.jspecify.annotations.NullMarked;
