/**
 * What the nämnd has decided about the five parts of its work: receiving, confirming, handling, answering and following up, and of
 * suggestions, diary and weeding.
 *
 * <p>Offers records that hold the decisions; what follows from them is reckoned elsewhere.
 */
@NullMarked
package se.lyhord.config.routine.rule;

import org.jspecify.annotations.NullMarked;
