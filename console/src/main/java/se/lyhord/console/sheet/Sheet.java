package se.lyhord.console.sheet;

import java.util.List;

/**
 * A table to read on the screen or in a spreadsheet.
 *
 * @param title what it shows, in Swedish
 * @param columns the headings
 * @param rows cells, as many in each row as there are columns
 */
public record Sheet(String title, List<String> columns, List<List<String>> rows) {
    /** Keeps its own copies. */
    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
