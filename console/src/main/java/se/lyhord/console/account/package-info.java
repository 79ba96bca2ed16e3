/**
 * What everybody keeps of their own account: password and how the desk looks.
 *
 * <p>Offers the view {@code /mitt-konto}, and gives every page the look that the person has chosen.
 */
@NullMarked
package se.lyhord.console.account;

import org.jspecify.annotations.NullMarked;
