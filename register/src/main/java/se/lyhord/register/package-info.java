/** Placeholder. */
@NullMarked
package se.lyhord.register;

import org.jspecify.annotations.NullMarked;
