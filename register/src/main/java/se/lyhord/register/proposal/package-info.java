/**
 * Answers that an enhet has proposed by mail.
 *
 * <p>Offers keeping and finding them, and that one is settled; sending and judging the sender are others' matters.
 */
@NullMarked
package se.lyhord.register.proposal;

import org.jspecify.annotations.NullMarked;
