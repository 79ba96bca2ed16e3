package se.lyhord.console.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a sheet as Office Open XML: days are days, numbers are numbers, and what somebody wrote is text even if it begins like a formula. */
public final class XlsxFile {
    private static final int ROWS_IN_MEMORY = 200;
    private static final int WIDTH = 22 * 256;
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private XlsxFile() {}

    /** The whole file. */
    public static byte[] of(CellSheet sheet) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            write(sheet, book);
            book.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(CellSheet sheet, SXSSFWorkbook book) {
        SXSSFSheet page = book.createSheet(WorkbookUtil.createSafeSheetName(sheet.title()));
        Styles styles = Styles.of(book);
        Row headings = page.createRow(0);
        int last = sheet.columns().size() - 1;
        for (int column = 0; column <= last; column++) {
            headings.createCell(column).setCellValue(sheet.columns().get(column));
            headings.getCell(column).setCellStyle(styles.heading);
            page.setColumnWidth(column, WIDTH);
        }
        page.createFreezePane(0, 1);
        page.setAutoFilter(new CellRangeAddress(0, sheet.rows().size(), 0, last));
        int place = 1;
        for (List<Cell> cells : sheet.rows()) {
            Row row = page.createRow(place++);
            for (int column = 0; column < cells.size(); column++) {
                fill(row.createCell(column), cells.get(column), styles);
            }
        }
    }

    private static void fill(org.apache.poi.ss.usermodel.Cell cell, Cell content, Styles styles) {
        switch (content) {
            case Cell.Day(var day) -> {
                cell.setCellValue(day);
                cell.setCellStyle(styles.day);
            }
            case Cell.Text(String text) -> {
                cell.setCellValue(printable(text));
                // Also when somebody edits the cell later it stays text.
                cell.setCellStyle(styles.text);
            }
        }
    }

    /** XML knows no control characters, and a cell has an end. */
    private static String printable(String text) {
        String printable = text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", " ");
        return printable.length() <= LONGEST ? printable : printable.substring(0, LONGEST);
    }

    private record Styles(CellStyle heading, CellStyle day, CellStyle text) {
        static Styles of(SXSSFWorkbook book) {
            CellStyle heading = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            heading.setFont(bold);
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            CellStyle text = book.createCellStyle();
            text.setQuotePrefixed(true);
            text.setDataFormat(book.createDataFormat().getFormat("@"));
            return new Styles(heading, day, text);
        }
    }
}
