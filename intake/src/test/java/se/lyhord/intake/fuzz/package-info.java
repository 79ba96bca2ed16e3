/** Mails that no client would write: good ones, spoiled in every way that transport, gateways and attackers know, and some more. */
@NullMarked
package se.lyhord.intake.fuzz;

import org.jspecify.annotations.NullMarked;
