/** Placeholder. */
@NullMarked
package se.lyhord.console;

import org.jspecify.annotations.NullMarked;
