/**
 * Many names as numbers, in little memory and quick to read from a file.
 *
 * <p>Offers {@link se.lyhord.classifier.table.NameTable}; withholds how it hashes. Knows nothing of messages or models.
 */
@NullMarked
package se.lyhord.classifier.table;

import org.jspecify.annotations.NullMarked;
