package se.lyhord.intake.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.lyhord.classifier.Classifier;
import se.lyhord.intake.read.MailReader;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.triage.AutomaticSigns;
import se.lyhord.intake.triage.NoKnownMail;
import se.lyhord.intake.triage.OwnMail;
import se.lyhord.intake.triage.Triage;
import se.lyhord.intake.triage.Triager;

/** Takes one file the whole way that a mail goes, but keeps and sends nothing. */
final class Explainer {
    private final MailReader reader = new MailReader();
    private final AutomaticSigns signs;
    private final Triager triager;
    private final Classifier classifier;

    Explainer(OwnMail own, Classifier classifier) {
        this.signs = new AutomaticSigns(own);
        this.triager = new Triager(own, new NoKnownMail());
        this.classifier = classifier;
    }

    Explanation explain(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file)) {
            return explain(String.valueOf(file.getFileName()), raw);
        }
    }

    /** Explains the mail that stands in the stream, under the name. */
    Explanation explain(String name, InputStream mail) throws IOException {
        MessageDigest digest = sha256();
        InputStream raw = new DigestInputStream(mail, digest);
        ReadMessage message = reader.read(raw);
        raw.transferTo(OutputStream.nullOutputStream());
        Triage triage = triager.triage(message, HexFormat.of().formatHex(digest.digest()));
        return new Explanation(
                name,
                message,
                signs.in(message),
                triage,
                triager.acknowledgement(message, triage),
                classifier.suggest(message.subject(), message.citizensText()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
