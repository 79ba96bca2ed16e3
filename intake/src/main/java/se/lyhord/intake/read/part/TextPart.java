package se.lyhord.intake.read.part;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import se.lyhord.intake.read.bound.Allowance;
import se.lyhord.intake.read.charset.ZeroBytes;
import se.lyhord.intake.read.header.FileName;
import se.lyhord.intake.read.header.PartHeader;

/** Reads a part as text, and takes out of it the files that some senders write into the text. */
final class TextPart {
    private final Attachments attachments;
    private final Allowance allowance;

    TextPart(Attachments attachments, Allowance allowance) {
        this.attachments = attachments;
        this.allowance = allowance;
    }

    Entity.Content read(PartHeader header, InputStream decoded) throws IOException {
        boolean time = allowance.time();
        int limit = time ? allowance.textLeft() : 0;
        byte[] bytes = decoded.readNBytes(limit);
        if (limit > 0 && bytes.length == limit && InlineFiles.mayBeIn(bytes)) {
            ByteArrayOutputStream longer = new ByteArrayOutputStream();
            longer.writeBytes(bytes);
            longer.writeBytes(decoded.readNBytes(allowance.bounds().nestedBytes()));
            bytes = longer.toByteArray();
        }
        boolean more = decoded.read() >= 0;
        if (more) {
            decoded.transferTo(OutputStream.nullOutputStream());
        }
        String text = PartText.decode(header, ZeroBytes.without(bytes));
        if (!header.type().equals("text/html") && !PartRole.isReport(header)) {
            text = withoutFiles(text);
        }
        allowance.text(Math.min(bytes.length, limit), time && (more || text.length() > limit));
        return new Entity.Text(text.substring(0, Math.min(text.length(), limit)));
    }

    private String withoutFiles(String text) throws IOException {
        InlineFiles found = InlineFiles.in(text);
        for (InlineFiles.InlineFile file : found.files()) {
            if (allowance.part()) {
                attachments.take(Optional.of(FileName.tidy(file.name())), file.type(), file.content().stream());
            }
        }
        found.warnings().forEach(allowance.warnings()::add);
        return found.text();
    }
}
