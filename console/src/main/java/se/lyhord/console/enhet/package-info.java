/**
 * The enhet's work on the page of an ärende: proposed answers, the utredning, questions, and the steps to the answer.
 *
 * <p>Offers that part of the page; withholds how it is drawn. The forms themselves are {@code console.action}'s.
 */
@NullMarked
package se.lyhord.console.enhet;

import org.jspecify.annotations.NullMarked;
