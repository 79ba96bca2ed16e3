/**
 * Who may come to the desk, and what is open to everybody.
 *
 * <p>Offers the signed-in person. Withholds the rules per address, the sign-in page and how the first account is made.
 */
@NullMarked
package se.lyhord.console.signin;

import org.jspecify.annotations.NullMarked;
