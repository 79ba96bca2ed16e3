/**
 * Registering by hand what was said or came on paper.
 *
 * <p>Offers the view; withholds its form.
 */
@NullMarked
package se.lyhord.console.byhand;

import org.jspecify.annotations.NullMarked;
