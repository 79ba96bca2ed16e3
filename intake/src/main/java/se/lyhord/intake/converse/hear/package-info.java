/**
 * What can be told of a citizen's text by its words and forms, in every language of the page.
 *
 * <p>Offers {@link se.lyhord.intake.converse.hear.Listener}, whose words stand in one readable file for each language, and those of what
 * cannot wait with the classifier's flag; withholds which word it was. Finds too much rather than too little: what is heard is asked or told, and decides nothing.
 */
@NullMarked
package se.lyhord.intake.converse.hear;

import org.jspecify.annotations.NullMarked;
