/**
 * The citizens' page.
 *
 * <p>Offers the page at {@code /}; what is written there goes to {@code /chat/messages}. Needs no sign-in, no session and no third party.
 */
@NullMarked
package se.lyhord.console.citizen;

import org.jspecify.annotations.NullMarked;
