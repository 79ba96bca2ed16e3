package se.lyhord.console.sheet;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A sheet as a file, made when it is fetched. */
public final class SheetDownload {
    private static final String CSV = "text/csv; charset=utf-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SheetDownload() {}

    /** A CSV file of this name. */
    public static DownloadHandler of(String name, Supplier<Sheet> sheet) {
        return file(name, CSV, () -> CsvFile.of(sheet.get()));
    }

    /** A spreadsheet of this name. */
    public static DownloadHandler xlsx(String name, Supplier<CellSheet> sheet) {
        return file(name, XLSX, () -> XlsxFile.of(sheet.get()));
    }

    private static DownloadHandler file(String name, String type, Supplier<byte[]> content) {
        return DownloadHandler.fromInputStream(download -> {
            byte[] file = content.get();
            return new DownloadResponse(new ByteArrayInputStream(file), name, type, file.length);
        });
    }
}
