/**
 * What surrounds every view: page, theme, language, navigation.
 *
 * <p>Offers nothing to the views; they are placed in it by their routes.
 */
@NullMarked
package se.lyhord.console.shell;

import org.jspecify.annotations.NullMarked;
