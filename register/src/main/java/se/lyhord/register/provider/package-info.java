/**
 * Questions to private providers, and what they answered.
 *
 * <p>Offers keeping them and the reminders of those that have not answered; who may ask what is the verbs' matter.
 */
@NullMarked
package se.lyhord.register.provider;

import org.jspecify.annotations.NullMarked;
