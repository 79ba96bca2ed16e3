package se.lyhord.console.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a sheet as Swedish spreadsheet programs open it: UTF-8 with a byte order mark, and semicolons (otherwise RFC 4180). */
public final class CsvFile {
    private static final CSVFormat SWEDISH =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private CsvFile() {}

    /** The whole file. */
    public static byte[] of(Sheet sheet) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, SWEDISH)) {
            printer.printRecord(sheet.columns());
            for (List<String> row : sheet.rows()) {
                printer.printRecord(row.stream().map(CsvFile::asText).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet program would reckon with what begins like a formula. */
    private static String asText(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
