/**
 * The text of attached files.
 *
 * <p>Offers what is next to be read and what was read; withholds how it is kept. Reading itself is for those who know the formats.
 */
@NullMarked
package se.lyhord.register.attachment;

import org.jspecify.annotations.NullMarked;
