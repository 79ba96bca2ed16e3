/**
 * HTML to text that reads well, and to HTML that may be shown: {@link se.lyhord.intake.read.html.HtmlBody}.
 *
 * <p>Withholds jsoup and every quirk of the programs that write HTML mail.
 */
@NullMarked
package se.lyhord.intake.read.html;

import org.jspecify.annotations.NullMarked;
