/**
 * What people do with ärenden: one class for each verb, all of them worked by the same engine.
 *
 * <p>Offers the verbs. Withholds their engine, and the ways that several of them lead an ärende, each in a package of its own.
 */
@NullMarked
package se.lyhord.register.verb;

import org.jspecify.annotations.NullMarked;
