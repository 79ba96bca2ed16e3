/**
 * What is this mail: a new matter, part of a known one, a copy, or written by a machine?
 *
 * <p>Offers {@link se.lyhord.intake.triage.Triager}, its answer with the reason in Swedish, and the advice on acknowledgement;
 * withholds the single signs. What it must look up it asks through {@link se.lyhord.intake.triage.KnownMail}; it changes nothing.
 */
@NullMarked
package se.lyhord.intake.triage;

import org.jspecify.annotations.NullMarked;
