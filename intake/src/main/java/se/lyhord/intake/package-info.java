/** Placeholder. */
@NullMarked
package se.lyhord.intake;

import org.jspecify.annotations.NullMarked;
