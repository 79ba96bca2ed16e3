/**
 * What an administrator keeps for a nämnd: accounts, roles, passwords, absences; and what each person keeps of their own account.
 *
 * <p>Offers it as deeds that are logged for good and take effect at once on every node. Withholds passwords, and how they are judged.
 */
@NullMarked
package se.lyhord.register.administration;

import org.jspecify.annotations.NullMarked;
