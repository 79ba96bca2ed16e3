/**
 * Who may sign in, and for which nämnd.
 *
 * <p>Offers accounts to Spring Security. Withholds passwords.
 */
@NullMarked
package se.lyhord.register.access;

import org.jspecify.annotations.NullMarked;
