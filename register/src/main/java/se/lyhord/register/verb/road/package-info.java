/**
 * The ways that an ärende can go, which several verbs lead it: to an enhet, a chef, another authority, other rules, or back again.
 *
 * <p>Offers them to the verbs; withholds what each way wants of letters and notes.
 */
@NullMarked
package se.lyhord.register.verb.road;

import org.jspecify.annotations.NullMarked;
