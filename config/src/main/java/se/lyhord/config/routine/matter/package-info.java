/**
 * What a message can be about: ärendetyper, kvalitetsfaktorer and flags.
 */
@NullMarked
package se.lyhord.config.routine.matter;

import org.jspecify.annotations.NullMarked;
