package se.lyhord.intake.read.part;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import se.lyhord.intake.read.bound.Allowance;
import se.lyhord.intake.read.bound.Bounds;
import se.lyhord.intake.read.bound.Depth;
import se.lyhord.intake.read.bound.Warnings;
import se.lyhord.intake.read.container.Bytes;
import se.lyhord.intake.read.encoding.Joined;
import se.lyhord.intake.read.encoding.TransferEncoding;
import se.lyhord.intake.read.header.EntityHeader;
import se.lyhord.intake.read.header.HeaderReader;
import se.lyhord.intake.read.header.LenientFields;
import se.lyhord.intake.read.header.PartHeader;

/** Pulls a mail through mime4j and keeps its parts as a tree; what each part holds is for {@link PartOpener}. */
public final class EntityParser {
    /** Our own {@link Bounds} cut gently; mime4j's would throw the mail away. */
    private static final MimeConfig NO_LIMITS = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(-1)
            .setMaxHeaderLen(-1)
            .setMaxContentLen(-1)
            .build();

    private final Allowance allowance;
    private final Bounds bounds;
    private final Warnings warnings;
    private final PartOpener opener;

    /** For one mail. */
    public EntityParser(Allowance allowance, Attachments attachments) {
        this.allowance = allowance;
        this.bounds = allowance.bounds();
        this.warnings = allowance.warnings();
        this.opener = new PartOpener(this, attachments, allowance);
    }

    /** The tree of a mail; of a broken one as much as could be read. */
    public Entity parse(InputStream raw) throws IOException {
        return parse(MailStart.of(raw), Depth.OUTERMOST);
    }

    /** The tree of a mail inside a file or another mail. */
    Entity parse(InputStream raw, Depth depth) throws IOException {
        LenientFields lines = new LenientFields();
        MimeTokenStream stream = new MimeTokenStream(
                NO_LIMITS, DecodeMonitor.SILENT, lines, new HeaderReader(lines, bounds, warnings, depth));
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        Deque<OpenEntity> open = new ArrayDeque<>();
        OpenEntity outermost = new OpenEntity();
        open.push(outermost);
        try {
            stream.parse(raw);
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                if (!step(state, stream, open, depth)) {
                    break;
                }
            }
        } catch (MimeException | MimeIOException e) {
            warnings.add("Mejlets uppbyggnad är trasig; det som gick att läsa visas.");
        }
        while (open.size() > 1) {
            close(open);
        }
        return outermost.closed();
    }

    /** The parts of a multipart whose own header does not divide it rightly. */
    Entity split(String boundary, InputStream body, Depth depth) throws IOException {
        String header = "Content-Type: multipart/mixed; boundary=\""
                + boundary.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n\n";
        InputStream start = new ByteArrayInputStream(header.getBytes(StandardCharsets.ISO_8859_1));
        return parse(Joined.of(start, body), depth);
    }

    /** A file that lies in another format than MIME. */
    void file(PartHeader header, InputStream content, OpenEntity entity, Depth depth) throws IOException {
        opener.open(
                new EntityHeader(header, TransferEncoding.NONE, new Bytes(new byte[0]), false),
                content,
                entity,
                false,
                depth);
    }

    private boolean step(EntityState state, MimeTokenStream stream, Deque<OpenEntity> open, Depth depth)
            throws IOException {
        switch (state) {
            case T_START_BODYPART -> {
                open.push(new OpenEntity());
                return allowance.part();
            }
            case T_END_BODYPART -> close(open);
            case T_START_MULTIPART -> {
                PartHeader header = header(stream).header();
                top(open).endHeader(header);
                if (header.type().equals("multipart/signed")) {
                    warnings.add(Signature.UNVERIFIED);
                }
            }
            case T_PREAMBLE, T_EPILOGUE -> {
                // In the preamble mime4j has looked for this boundary already.
                Optional<String> tried = Optional.ofNullable(
                                top(open).header().parameters().get("boundary"))
                        .filter(declared -> state == EntityState.T_PREAMBLE);
                outside(stream.getInputStream(), top(open), tried, depth.under(open.size()));
            }
            case T_BODY -> {
                EntityHeader header = header(stream);
                top(open).endHeader(header.header());
                boolean outermost = open.size() == 1 && depth.parts() == 0;
                opener.open(header, stream.getInputStream(), top(open), outermost, depth.under(open.size()));
            }
            default -> {}
        }
        return true;
    }

    /** Usually nothing worth reading; in a broken mail the parts themselves. */
    private void outside(InputStream raw, OpenEntity entity, Optional<String> tried, Depth depth) throws IOException {
        BufferedInputStream text = new BufferedInputStream(raw);
        Optional<String> boundary = Boundary.in(text);
        if (boundary.isPresent() && !boundary.equals(tried) && depth.parts() < bounds.depth()) {
            entity.takeOver(split(boundary.get(), text, depth));
        } else {
            entity.holdOutside(text.readNBytes(bounds.textBytes()));
        }
    }

    private static EntityHeader header(MimeTokenStream stream) {
        return (EntityHeader) stream.getBodyDescriptor();
    }

    private static void close(Deque<OpenEntity> open) {
        Entity closed = open.pop().closed();
        top(open).adopt(closed);
    }

    private static OpenEntity top(Deque<OpenEntity> open) {
        return open.getFirst();
    }
}
