/**
 * What a registrator must not overlook: protected data, harm, danger, fraud, private providers.
 *
 * <p>Offers {@link se.lyhord.classifier.flag.FlagRules}, whose words stand in one readable file for each flag, what cannot wait in
 * one for each language, and {@link se.lyhord.classifier.flag.Personnummer} by itself. Finds too much rather than too little, and withholds nothing of why: every flag
 * carries its evidence.
 */
@NullMarked
package se.lyhord.classifier.flag;

import org.jspecify.annotations.NullMarked;
