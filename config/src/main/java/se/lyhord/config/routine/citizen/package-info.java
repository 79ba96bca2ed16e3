/**
 * What the citizens' page needs to know of a nämnd beside its rules: whom to call, who answers for what else, when.
 */
@NullMarked
package se.lyhord.config.routine.citizen;

import org.jspecify.annotations.NullMarked;
