/** The bot: mail and chat in, letters out. Each step of a message's way is a package with its verb as name. */
@NullMarked
package se.lyhord.intake;

import org.jspecify.annotations.NullMarked;
