/**
 * What somebody has to do: an enhet's people on the way to their answers, the registrator in closing.
 *
 * <p>Offers the counts for the menu; the views are found by their addresses.
 */
@NullMarked
package se.lyhord.console.todo;

import org.jspecify.annotations.NullMarked;
