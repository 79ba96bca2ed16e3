package se.lyhord.intake.read.part;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.lyhord.intake.read.header.FileName;
import se.lyhord.intake.read.header.PartHeader;

/** Counts a mail's files as they stream by and keeps at most the one that is wanted. */
public final class Attachments {
    private static final int NONE = -1;

    private final int wanted;
    private final List<Attachment> taken = new ArrayList<>();
    private final Deque<Integer> around = new ArrayDeque<>();
    private final Set<String> names = new HashSet<>();
    private Optional<byte[]> content = Optional.empty();

    private Attachments(int wanted) {
        this.wanted = wanted;
    }

    /** Describes every file and keeps none. */
    public static Attachments listing() {
        return new Attachments(NONE);
    }

    /** Keeps the file with this index. */
    public static Attachments fetching(int index) {
        return new Attachments(index);
    }

    /** Reads to its end a file that is a part of the mail. */
    void take(PartHeader header, InputStream decoded) throws IOException {
        fill(reserve(header.isDeclaredFile()), header.fileName(), header.type(), decoded);
    }

    /** Takes a file that is in memory. */
    void take(Optional<String> name, String type, InputStream content) throws IOException {
        fill(reserve(true), name, type, content);
    }

    /** A place for a file whose name is not yet known, before the files that lie inside it. */
    int reserve(boolean declared) {
        int index = taken.size();
        taken.add(new Attachment("", "", 0, index, "", declared, within()));
        return index;
    }

    /** What is taken from now on lies inside this file. */
    void enter(int index) {
        around.push(index);
    }

    void leave() {
        around.pop();
    }

    /** Reads to its end the file that has this place. */
    void fill(int index, Optional<String> name, String declaredType, InputStream decoded) throws IOException {
        OutputStream sink = index == wanted ? new ByteArrayOutputStream() : OutputStream.nullOutputStream();
        MessageDigest digest = sha256();
        long size = decoded.transferTo(new DigestOutputStream(sink, digest));
        String type = FileType.of(declaredType, name);
        String shown = FileName.apart(name.orElseGet(() -> FileName.invent(type, index)), names);
        String sha256 = HexFormat.of().formatHex(digest.digest());
        Attachment place = taken.get(index);
        taken.set(index, new Attachment(shown, type, size, index, sha256, place.declared(), place.within()));
        if (sink instanceof ByteArrayOutputStream kept) {
            content = Optional.of(kept.toByteArray());
        }
    }

    /** All files so far, in the order of the mail. */
    public List<Attachment> taken() {
        return List.copyOf(taken);
    }

    /** The decoded content of the file that is wanted, if it has come by. */
    public Optional<byte[]> content() {
        return content;
    }

    private OptionalInt within() {
        return around.isEmpty() ? OptionalInt.empty() : OptionalInt.of(around.getFirst());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
