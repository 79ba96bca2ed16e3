/**
 * The figures of a period, for those who follow up.
 *
 * <p>Offers the view of reports and its files. Nothing here names a citizen.
 */
@NullMarked
package se.lyhord.console.report;

import org.jspecify.annotations.NullMarked;
