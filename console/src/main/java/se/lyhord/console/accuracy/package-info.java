/**
 * How well the classifier's suggestions hit, for those who follow up and for the nämnd that sets its levels.
 *
 * <p>Offers the view "Träffsäkerhet" and its files; withholds how they are drawn. No citizen is named, and no title where it may be secret.
 */
@NullMarked
package se.lyhord.console.accuracy;

import org.jspecify.annotations.NullMarked;
