/**
 * Questions on which an ärende waits: to a colleague of the nämnd, or to the one who wrote to us.
 *
 * <p>Offers keeping, answering and finding them; who may ask and who may answer is the verbs' matter.
 */
@NullMarked
package se.lyhord.register.question;

import org.jspecify.annotations.NullMarked;
