package se.lyhord.intake.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Counts a mail's files as they stream by and keeps at most the one that is wanted. */
final class Attachments {
    private static final int NONE = -1;

    private final int wanted;
    private final List<Attachment> taken = new ArrayList<>();
    private Optional<byte[]> content = Optional.empty();

    private Attachments(int wanted) {
        this.wanted = wanted;
    }

    static Attachments listing() {
        return new Attachments(NONE);
    }

    static Attachments fetching(int index) {
        return new Attachments(index);
    }

    /** Reads a file to its end. */
    void take(Optional<String> name, String type, InputStream decoded) throws IOException {
        take(name, type, new byte[0], decoded);
    }

    /** Reads to its end a file whose start was already read. */
    void take(Optional<String> name, String type, byte[] start, InputStream rest) throws IOException {
        int index = taken.size();
        OutputStream sink = index == wanted ? new ByteArrayOutputStream() : OutputStream.nullOutputStream();
        MessageDigest digest = sha256();
        OutputStream digested = new DigestOutputStream(sink, digest);
        digested.write(start);
        long size = start.length + rest.transferTo(digested);
        taken.add(new Attachment(
                name.orElseGet(() -> FileName.invent(type, index)),
                type,
                size,
                index,
                HexFormat.of().formatHex(digest.digest())));
        if (sink instanceof ByteArrayOutputStream kept) {
            content = Optional.of(kept.toByteArray());
        }
    }

    List<Attachment> taken() {
        return List.copyOf(taken);
    }

    Optional<byte[]> content() {
        return content;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
