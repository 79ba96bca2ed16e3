package se.lyhord.console.sheet;

import java.util.List;

/**
 * A table for a spreadsheet.
 *
 * @param title what it shows, in Swedish
 * @param columns the headings
 * @param rows cells, as many in each row as there are columns
 */
public record CellSheet(String title, List<String> columns, List<List<Cell>> rows) {
    /** Keeps its own copies. */
    public CellSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The same as text, with days as {@code 2026-11-20}. */
    public Sheet shown() {
        return new Sheet(
                title,
                columns,
                rows.stream().map(row -> row.stream().map(Cell::shown).toList()).toList());
    }
}
