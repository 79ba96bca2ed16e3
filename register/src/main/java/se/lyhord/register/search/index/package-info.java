/**
 * What every ärende can be found by.
 *
 * <p>Offers the texts of an ärende, their words in one form, and the marks beside them; withholds when and how the rows are kept.
 */
@NullMarked
package se.lyhord.register.search.index;

import org.jspecify.annotations.NullMarked;
