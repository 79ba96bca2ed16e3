package se.lyhord.console.byhand;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import se.lyhord.register.desk.Scans;

/** What an upload says, in Swedish. */
final class UploadWords {
    static final String TOO_LARGE = "Filen är för stor. Den får vara högst 20 MB.";

    private UploadWords() {}

    static UploadI18N swedish() {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne("Släpp en fil här")
                .setMany("eller släpp filer här (PDF eller bild, högst 20 MB)"));
        words.setAddFiles(new UploadI18N.AddFiles().setOne("Bifoga skannad fil").setMany("Bifoga skannade filer"));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles("Högst " + Scans.MOST + " filer kan bifogas.")
                .setFileIsTooBig(TOO_LARGE)
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
}
