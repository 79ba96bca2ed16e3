/**
 * Who there is: the nämnd with its enheter, people, posts and roles, and those outside it.
 *
 * <p>Offers records only; who leads, stands in for and is called by whom is {@code Organisation}'s.
 */
@NullMarked
package se.lyhord.config.routine.people;

import org.jspecify.annotations.NullMarked;
