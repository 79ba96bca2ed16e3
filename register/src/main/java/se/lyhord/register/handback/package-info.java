/**
 * Ärenden with which their enhet is done, for the registrator to close.
 *
 * <p>Offers keeping that and the list of what is to be closed; closing itself is a verb.
 */
@NullMarked
package se.lyhord.register.handback;

import org.jspecify.annotations.NullMarked;
