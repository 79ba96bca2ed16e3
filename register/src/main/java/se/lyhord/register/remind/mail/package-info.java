/**
 * Mails alarms: the urgent ones at once within office hours, all that are open in one letter a morning.
 *
 * <p>Offers one piece of that work for a nämnd, each letter exactly once however many nodes do it; whoever is away has it go to the one who is
 * there. Withholds how the letters read.
 */
@NullMarked
package se.lyhord.register.remind.mail;

import org.jspecify.annotations.NullMarked;
