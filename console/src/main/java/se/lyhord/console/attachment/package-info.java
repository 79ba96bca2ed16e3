/**
 * Shows attached files without letting anything in them run.
 *
 * <p>Offers a card for a file with its preview and download; withholds what may be shown how, which its content decides and never its name.
 */
@NullMarked
package se.lyhord.console.attachment;

import org.jspecify.annotations.NullMarked;
