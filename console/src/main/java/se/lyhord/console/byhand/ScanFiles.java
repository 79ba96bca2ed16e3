package se.lyhord.console.byhand;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.lyhord.register.desk.ScannedFile;
import se.lyhord.register.desk.Scans;
import se.lyhord.register.refusal.RefusedException;

/** The files of one form; what a file is, is told by its content, and it is kept in memory only until the form is registered. */
class ScanFiles extends Div {
    /** Files wait their turn in the browser, where only it knows of them. */
    static final String UNFINISHED = "element.files.filter((file) => !file.complete).length";

    static final String REMOVED = "event.detail.file.complete ? event.detail.file.name : ''";

    private final Map<String, ScannedFile> files = new LinkedHashMap<>();
    private final UploadHandler handler = new Bounded();
    private final Upload upload = new Upload(handler);
    private final Div refusal = new Div();
    private int unfinished;

    ScanFiles() {
        upload.setMaxFiles(Scans.MOST);
        upload.setMaxFileSize(Scans.LARGEST);
        upload.setAcceptedFileExtensions(".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".heic", ".heif");
        upload.setI18n(UploadWords.swedish());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        // One that was refused may bear the name of one that has come.
        upload.getElement()
                .addEventListener("file-remove", removed -> forget(text(removed)))
                .addEventData(REMOVED);
        Stream.of("files-changed", "upload-success", "upload-error").forEach(event -> upload.getElement()
                .addEventListener(
                        event,
                        told -> unfinished =
                                told.getEventData().path(UNFINISHED).asInt())
                .addEventData(UNFINISHED));
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(upload, refusal);
    }

    /** Takes what the browser sends. */
    UploadHandler handler() {
        return handler;
    }

    /** Whether nothing has come, nor is on its way. */
    boolean isEmpty() {
        return files.isEmpty() && unfinished == 0;
    }

    Scans scans() {
        if (unfinished > 0) {
            throw new RefusedException("Alla filer har inte kommit fram. Vänta, eller ta bort dem som inte ska med.");
        }
        return new Scans(files.values().stream().toList());
    }

    /** Keeps a file that has come, or says why not. */
    private Optional<String> take(String name, ScannedFile file) {
        Optional<String> refused = files.putIfAbsent(name, file) == null
                ? Optional.empty()
                : Optional.of("En fil som heter %s är redan bifogad. Byt namn på den ena.".formatted(name));
        refused.ifPresentOrElse(this::refuse, () -> refusal.setVisible(false));
        return refused;
    }

    private void forget(String name) {
        files.remove(name);
        refusal.setVisible(false);
    }

    private static String text(DomEvent removed) {
        return removed.getEventData().path(REMOVED).asString();
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
    }

    /** What the browser promises of the size is not taken on trust. */
    private final class Bounded implements UploadHandler {
        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] content = event.getInputStream().readNBytes(Scans.LARGEST + 1);
            if (content.length > Scans.LARGEST) {
                reject(event, UploadWords.TOO_LARGE);
                return;
            }
            try {
                ScannedFile file = ScannedFile.of(event.getFileName(), content);
                // The browser must not take it for done before it is.
                event.getSession().accessSynchronously(() -> take(event.getFileName(), file)
                        .ifPresent(event::reject));
            } catch (RefusedException refused) {
                reject(event, String.valueOf(refused.getMessage()));
            }
        }

        private void reject(UploadEvent event, String sentence) {
            event.reject(sentence);
            event.getSession().accessSynchronously(() -> refuse(sentence));
        }

        @Override
        public long getRequestSizeMax() {
            return Scans.LARGEST + 1024L * 1024;
        }

        @Override
        public long getFileSizeMax() {
            return Scans.LARGEST;
        }
    }
}
