/**
 * All that the citizens' page says, in every language, as data.
 *
 * <p>Offers {@link se.lyhord.intake.converse.text.CitizenTexts}, one YAML file a language; withholds the YAML library.
 */
@NullMarked
package se.lyhord.intake.converse.text;

import org.jspecify.annotations.NullMarked;
