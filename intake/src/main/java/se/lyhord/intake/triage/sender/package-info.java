/**
 * Is the sender the one that the mail names, as far as our own mail server could tell?
 *
 * <p>Offers {@link se.lyhord.intake.triage.sender.SenderCheck}, which believes only what our own servers have written (RFC 8601); withholds how it
 * is parsed. Looks nothing up.
 */
@NullMarked
package se.lyhord.intake.triage.sender;

import org.jspecify.annotations.NullMarked;
