package se.lyhord.intake.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Tells tables of data from tables that only lay out a page: each cell is written apart, and when the row ends, short cells of one line
 * stand beside each other and others below each other.
 */
final class TableRows {
    /** Deeper tables lay out a page, and copying their text once a level would take time. */
    private static final int DEEPEST = 8;

    private static final int LONGEST_CELL = 250;

    private final Deque<Row> rows = new ArrayDeque<>();

    private record Row(TextLayout around, List<String> cells) {}

    /** A row begins in this layout. */
    void begin(TextLayout around) {
        rows.push(new Row(around, new ArrayList<>()));
    }

    /** Whether a cell that begins now is to be written into a layout of its own. */
    boolean isApart() {
        return !rows.isEmpty() && rows.size() <= DEEPEST;
    }

    /** The cell's text; the layout in which the row stands goes on. */
    TextLayout cell(String text) {
        Row row = rows.getFirst();
        row.cells().add(text);
        return row.around();
    }

    /** Writes the row. */
    void end() {
        if (rows.isEmpty()) {
            return;
        }
        Row row = rows.pop();
        List<String> filled =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        boolean data = filled.size() > 1 && filled.stream().allMatch(TableRows::isShort);
        for (int i = 0; i < filled.size(); i++) {
            if (i > 0 && data) {
                row.around().cell();
            } else {
                row.around().line();
            }
            row.around().addLines(filled.get(i));
        }
        row.around().line();
    }

    private static boolean isShort(String cell) {
        return cell.length() <= LONGEST_CELL && cell.indexOf('\n') < 0;
    }
}
