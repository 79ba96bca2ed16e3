package se.lyhord.intake.receive.chat.file;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks at what a citizen sends along before it is taken. */
@Component
public class CheckFiles {
    /** How many files there may be. */
    public static final int MOST = 10;

    /** How large they may be together, in bytes. */
    public static final long LARGEST = 20L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(CheckFiles.class);

    private final Optional<Clamd> scanner;

    CheckFiles(@Value("${lyhord.clamd:}") String clamd) {
        this.scanner = clamd.isBlank() ? Optional.empty() : Optional.of(Clamd.at(clamd.strip()));
    }

    /** What speaks against them, as a sentence in Swedish for the citizen; empty when they are taken. */
    public Optional<String> objection(List<ChatFile> files) {
        if (files.size() > MOST) {
            return Optional.of("Du kan skicka högst " + MOST + " filer. Ta bort några och skicka igen.");
        }
        if (files.stream().mapToLong(ChatFile::size).sum() > LARGEST) {
            return Optional.of("Filerna är för stora. Tillsammans får de vara högst 20 MB.");
        }
        return files.stream().flatMap(file -> objection(file).stream()).findFirst();
    }

    private Optional<String> objection(ChatFile file) {
        if (file.size() == 0) {
            return Optional.of("Filen ”" + file.name() + "” är tom. Ta bort den och skicka igen.");
        }
        if (!FileTypes.isTaken(file.type())) {
            return Optional.of("Filen ”" + file.name()
                    + "” är av ett slag som vi inte kan ta emot. Skicka den som bild eller PDF i stället.");
        }
        return scanner.flatMap(known -> scanned(known, file));
    }

    private static Optional<String> scanned(Clamd scanner, ChatFile file) {
        try {
            return scanner.isClean(file.bytes())
                    ? Optional.empty()
                    : Optional.of(
                            "Filen ”" + file.name() + "” ser ut att innehålla ett virus. Ta bort den och skicka igen.");
        } catch (IOException away) {
            LOG.warn("The virus scanner did not answer, and a citizen's file was refused for now", away);
            return Optional.of(
                    "Dina filer kan inte kontrolleras just nu. Skicka utan filer, eller försök igen om en stund.");
        }
    }
}
