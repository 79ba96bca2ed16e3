package se.lyhord.console.sheet;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A sheet as a file, made when it is fetched. */
public final class SheetDownload {
    private SheetDownload() {}

    /** A CSV file of this name. */
    public static DownloadHandler of(String name, Supplier<Sheet> sheet) {
        return DownloadHandler.fromInputStream(download -> {
            byte[] csv = CsvFile.of(sheet.get());
            return new DownloadResponse(new ByteArrayInputStream(csv), name, "text/csv; charset=utf-8", csv.length);
        });
    }
}
