package se.lyhord.console.byhand;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.lyhord.register.desk.ScannedFile;
import se.lyhord.register.desk.Scans;
import se.lyhord.register.refusal.RefusedException;

/** Takes scanned letters and photos; what a file is, is told by its content, and it is kept in memory only until the form is registered. */
class ScanUpload extends Div {
    private final List<Uploaded> files = new ArrayList<>();
    private final Upload upload;
    private final Div refusal = new Div();

    ScanUpload() {
        addClassName("entry-files");
        upload = new Upload(new Bounded());
        upload.setMaxFiles(Scans.MOST);
        upload.setMaxFileSize(Scans.LARGEST);
        upload.setAcceptedFileExtensions(".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".heic", ".heif");
        upload.setI18n(swedish());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addFileRemovedListener(removed -> forget(removed.getFileName()));
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(upload, refusal);
    }

    Scans scans() {
        return new Scans(files.stream().map(Uploaded::file).toList());
    }

    void clear() {
        files.clear();
        upload.clearFileList();
        refusal.setVisible(false);
    }

    /** Takes a file that has come. */
    void take(String name, byte[] content) {
        files.add(new Uploaded(name, ScannedFile.of(name, content)));
        refusal.setVisible(false);
    }

    private void forget(String name) {
        files.stream().filter(file -> file.name().equals(name)).findFirst().ifPresent(files::remove);
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
    }

    private static UploadI18N swedish() {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne("Släpp en fil här")
                .setMany("eller släpp filer här (PDF eller bild, högst 20 MB)"));
        words.setAddFiles(new UploadI18N.AddFiles().setOne("Bifoga skannad fil").setMany("Bifoga skannade filer"));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles("Högst " + Scans.MOST + " filer kan bifogas.")
                .setFileIsTooBig("Filen är för stor. Den får vara högst 20 MB.")
                .setIncorrectFileType("Filen är varken en PDF eller en bild."));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting("Ansluter")
                        .setStalled("Väntar")
                        .setProcessing("Läser filen")
                        .setHeld("I kö"))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix("kvar: ")
                        .setUnknown("okänt hur länge"))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable("Servern svarar inte. Försök igen.")
                        .setUnexpectedServerError("Filen kom inte fram. Kontrollera att det är en PDF eller en bild.")
                        .setForbidden("Filen får inte laddas upp.")));
        words.setFile(
                new UploadI18N.File().setRetry("Försök igen").setStart("Börja").setRemove("Ta bort"));
        words.setUnits(List.of("B", "kB", "MB", "GB", "TB"), 1000);
        return words;
    }

    private record Uploaded(String name, ScannedFile file) {}

    /** What the browser promises of the size is not taken on trust. */
    private final class Bounded implements UploadHandler {
        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] content = event.getInputStream().readNBytes(Scans.LARGEST + 1);
            if (content.length > Scans.LARGEST) {
                event.reject("Filen är för stor. Den får vara högst 20 MB.");
                return;
            }
            event.getUI()
                    .accessLater(
                            () -> {
                                try {
                                    take(event.getFileName(), content);
                                } catch (RefusedException refused) {
                                    refuse(String.valueOf(refused.getMessage()));
                                }
                            },
                            () -> {})
                    .run();
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
