/**
 * Who may sign in, and for which nämnd.
 *
 * <p>Offers accounts to Spring Security; what they may read is the matter of permissions. Withholds passwords.
 */
@NullMarked
package se.lyhord.register.access;

import org.jspecify.annotations.NullMarked;
