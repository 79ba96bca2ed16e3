package se.lyhord.intake.receive.chat.file;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.lyhord.intake.converse.text.Said;

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

    /** What speaks against them, for the citizen; empty when they are taken. */
    public Optional<Said> objection(List<ChatFile> files) {
        if (files.size() > MOST) {
            return Optional.of(new Said("refused.files-many", Map.of("count", String.valueOf(MOST))));
        }
        if (files.stream().mapToLong(ChatFile::size).sum() > LARGEST) {
            return Optional.of(Said.of("refused.files-large"));
        }
        return files.stream().flatMap(file -> objection(file).stream()).findFirst();
    }

    private Optional<Said> objection(ChatFile file) {
        if (file.size() == 0) {
            return said("refused.file-empty", file);
        }
        if (!FileTypes.isTaken(file.type()) || Macros.areIn(file)) {
            return said("refused.file-kind", file);
        }
        return scanner.flatMap(known -> scanned(known, file));
    }

    private static Optional<Said> scanned(Clamd scanner, ChatFile file) {
        try {
            return scanner.isClean(file.bytes()) ? Optional.empty() : said("refused.file-virus", file);
        } catch (IOException away) {
            LOG.warn("The virus scanner did not answer, and a citizen's file was refused for now", away);
            return Optional.of(Said.of("refused.files-unchecked"));
        }
    }

    private static Optional<Said> said(String key, ChatFile file) {
        return Optional.of(new Said(key, Map.of("file", file.name())));
    }
}
