/**
 * Reads the text of attached files in the background, so that it can be searched and shown.
 *
 * <p>Offers nothing to others; withholds which library reads which format, and how a file that is too much is left alone.
 */
@NullMarked
package se.lyhord.intake.attachment;

import org.jspecify.annotations.NullMarked;
