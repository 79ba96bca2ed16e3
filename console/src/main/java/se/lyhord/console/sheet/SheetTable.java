package se.lyhord.console.sheet;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A sheet as a table that a screen reader can walk through: a caption, and headings of columns and rows. */
public class SheetTable extends NativeTable {
    /** Draws it. */
    public SheetTable(Sheet sheet) {
        addClassName("figures");
        setCaptionText(sheet.title());
        NativeTableRow headings = getHead().addRow();
        sheet.columns().forEach(column -> heading(headings, "col", column));
        for (List<String> cells : sheet.rows()) {
            NativeTableRow row = getBody().addRow();
            heading(row, "row", cells.getFirst());
            cells.stream().skip(1).forEach(cell -> row.addDataCell().setText(cell));
        }
    }

    private static void heading(NativeTableRow row, String scope, String text) {
        var cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
    }
}
