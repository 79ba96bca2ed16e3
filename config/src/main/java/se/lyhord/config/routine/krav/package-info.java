/**
 * What each part of a routine must satisfy by itself, said in Swedish to the one who wrote the YAML.
 */
@NullMarked
package se.lyhord.config.routine.krav;

import org.jspecify.annotations.NullMarked;
