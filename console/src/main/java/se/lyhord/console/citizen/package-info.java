/**
 * The citizens' pages.
 *
 * <p>Offers, on a node with the public role, the conversation at {@code /} and {@code /tyck-till}, the answer at {@code /svar}, what the nämnd
 * promises and the tillgänglighetsredogörelse. Needs no sign-in, no session, no cookie and no third party; everything works without a script.
 */
@NullMarked
package se.lyhord.console.citizen;

import org.jspecify.annotations.NullMarked;
