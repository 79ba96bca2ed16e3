/**
 * Who may sign in, for which nämnd, and who may read which ärende.
 *
 * <p>Offers accounts to Spring Security, and the reading rule. Withholds passwords.
 */
@NullMarked
package se.lyhord.register.access;

import org.jspecify.annotations.NullMarked;
