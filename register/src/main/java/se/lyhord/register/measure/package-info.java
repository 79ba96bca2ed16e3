/**
 * Measures (åtgärder): what is done because of an ärende, and when it is followed up.
 *
 * <p>Offers keeping and finding them; what may be added and by whom is the verbs' matter.
 */
@NullMarked
package se.lyhord.register.measure;

import org.jspecify.annotations.NullMarked;
