/**
 * Files that citizens send along.
 *
 * <p>Offers a file as the ledger keeps it and the check that every file goes through: how many and how large, what it really is, and whether a
 * virus scanner objects where there is one. Withholds the scanner.
 */
@NullMarked
package se.lyhord.intake.receive.chat.file;

import org.jspecify.annotations.NullMarked;
