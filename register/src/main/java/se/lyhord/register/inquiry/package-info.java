/**
 * Utredningar: what an enhet finds out, in versions of which none is ever changed.
 *
 * <p>Offers keeping and finding them; who may write one is the verbs' matter.
 */
@NullMarked
package se.lyhord.register.inquiry;

import org.jspecify.annotations.NullMarked;
