/**
 * Questions to private providers, and what they answered.
 *
 * <p>Offers keeping them and which of them a reminder is due for; who may ask what is the verbs' matter.
 */
@NullMarked
package se.lyhord.register.provider;

import org.jspecify.annotations.NullMarked;
