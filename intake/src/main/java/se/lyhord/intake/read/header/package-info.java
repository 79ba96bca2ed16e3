/**
 * Header fields: {@link se.lyhord.intake.read.header.PartHeader} of each part, the addresses, dates and file names in it, and
 * {@link se.lyhord.intake.read.header.Headers} for those who want all.
 *
 * <p>Withholds how badly fields are written: folded wrong, in raw letters, in pieces, or cut off by the bounds.
 */
@NullMarked
package se.lyhord.intake.read.header;

import org.jspecify.annotations.NullMarked;
