/**
 * Files that carry a mail in a form other than MIME: Outlook's {@code winmail.dat} and {@code .msg}, and S/MIME envelopes.
 *
 * <p>Offers an opener for each, which takes bytes and gives plain records or nothing; withholds Apache POI, RTF and Bouncy Castle. Only
 * the packages beside it use it.
 */
@NullMarked
package se.lyhord.intake.read.container;

import org.jspecify.annotations.NullMarked;
