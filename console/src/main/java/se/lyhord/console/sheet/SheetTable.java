package se.lyhord.console.sheet;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import se.lyhord.console.keys.ScrollArea;

/** A sheet as a table that a screen reader can walk through: a caption, and headings of columns and rows. Where it is wider than the page it scrolls by itself. */
public class SheetTable extends ScrollArea {
    /** Draws it; the classes say how. */
    public SheetTable(Sheet sheet, String... classes) {
        super(sheet.title());
        NativeTable table = new NativeTable();
        table.addClassName("figures");
        table.addClassNames(classes);
        table.setCaptionText(sheet.title());
        NativeTableRow headings = table.getHead().addRow();
        sheet.columns().forEach(column -> heading(headings, "col", column));
        for (List<String> cells : sheet.rows()) {
            NativeTableRow row = table.getBody().addRow();
            heading(row, "row", cells.getFirst());
            cells.stream().skip(1).forEach(cell -> row.addDataCell().setText(cell));
        }
        add(table);
    }

    private static void heading(NativeTableRow row, String scope, String text) {
        var cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
    }
}
