/**
 * What a person reads of a mail: {@link se.lyhord.intake.read.text.BodyText} chooses among its parts.
 *
 * <p>Withholds the formats that text comes in, and what is taken out of it that no reader sees.
 */
@NullMarked
package se.lyhord.intake.read.text;

import org.jspecify.annotations.NullMarked;
