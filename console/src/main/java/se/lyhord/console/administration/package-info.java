/**
 * The administrator's rooms: who may sign in, who is away, the routine as it stands, letters as they would be sent, how mail goes.
 *
 * <p>Offers the views below {@code /administration}, for that role and the own nämnd only; nothing here needs a restart.
 */
@NullMarked
package se.lyhord.console.administration;

import org.jspecify.annotations.NullMarked;
