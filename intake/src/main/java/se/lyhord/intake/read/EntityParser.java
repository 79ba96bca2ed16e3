package se.lyhord.intake.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Pulls a mail through mime4j and keeps its parts as a tree; files stream by into {@link Attachments}. */
final class EntityParser {
    /** Our own {@link Bounds} cut gently; mime4j's would throw the mail away. */
    private static final MimeConfig NO_LIMITS = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(-1)
            .setMaxHeaderLen(-1)
            .setMaxContentLen(-1)
            .build();

    private final Bounds bounds;
    private final Attachments attachments;
    private final Warnings warnings;
    private int parts;

    EntityParser(Bounds bounds, Attachments attachments, Warnings warnings) {
        this.bounds = bounds;
        this.attachments = attachments;
        this.warnings = warnings;
    }

    /** The tree of a mail; of a broken one as much as could be read. */
    Entity parse(InputStream raw) throws IOException {
        return parse(raw, 0);
    }

    private Entity parse(InputStream raw, int messages) throws IOException {
        MimeTokenStream stream = new MimeTokenStream(NO_LIMITS);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        Deque<OpenEntity> open = new ArrayDeque<>();
        OpenEntity outermost = new OpenEntity(bounds, warnings);
        open.push(outermost);
        try {
            stream.parse(raw);
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                if (!step(state, stream, open, messages)) {
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

    private boolean step(EntityState state, MimeTokenStream stream, Deque<OpenEntity> open, int messages)
            throws IOException {
        switch (state) {
            case T_START_BODYPART -> {
                open.push(new OpenEntity(bounds, warnings));
                if (++parts > bounds.parts()) {
                    warnings.add("Mejlet har fler än " + bounds.parts() + " delar; resten lästes inte.");
                    return false;
                }
            }
            case T_END_BODYPART -> close(open);
            case T_FIELD -> top(open).add(stream.getField());
            case T_END_HEADER -> {
                top(open).endHeader();
                boolean tooDeep =
                        open.size() > bounds.depth() && top(open).header().isMultipart();
                stream.setRecursionMode(tooDeep ? RecursionMode.M_FLAT : RecursionMode.M_NO_RECURSE);
                if (tooDeep) {
                    warnings.add(
                            "Mejlets delar ligger mer än " + bounds.depth() + " nivåer djupt; resten är en bilaga.");
                }
            }
            case T_PREAMBLE, T_EPILOGUE -> top(open).holdOutside(stream.getInputStream());
            case T_BODY -> body(stream, top(open), open.size() == 1, messages);
            default -> {}
        }
        return true;
    }

    private void body(MimeTokenStream stream, OpenEntity entity, boolean outermost, int messages) throws IOException {
        PartHeader header = entity.header();
        InputStream decoded = stream.getDecodedInputStream();
        if (header.type().equals("message/rfc822") || header.type().equals("message/global")) {
            nested(decoded, entity, messages);
        } else if (PartRole.isText(header, outermost)) {
            byte[] bytes = decoded.readNBytes(bounds.textBytes());
            if (decoded.skip(Long.MAX_VALUE) > 0 || decoded.read() >= 0) {
                warnings.add("Texten är längre än " + bounds.textBytes() / 1_000_000
                        + " miljoner tecken; resten lästes inte.");
            }
            entity.hold(new Entity.Text(PartText.decode(header, bytes)));
        } else {
            attachments.take(header.fileName(), header.type(), decoded);
        }
    }

    private void nested(InputStream decoded, OpenEntity entity, int messages) throws IOException {
        byte[] bytes = decoded.readNBytes(bounds.nestedBytes());
        Optional<String> name = entity.header().fileName();
        if (messages < bounds.messages() && bytes.length < bounds.nestedBytes()) {
            Entity message = parse(new ByteArrayInputStream(bytes), messages + 1);
            entity.hold(new Entity.Message(message));
            name = name.or(() -> message.header()
                    .text("subject")
                    .map(subject -> FileName.tidy(subject.replaceAll("[/\\\\:]", "-")) + ".eml"));
        } else {
            warnings.add("Ett bifogat mejl är för stort eller ligger för djupt för att öppnas; det är en bilaga.");
        }
        attachments.take(name, "message/rfc822", bytes, decoded);
    }

    private static void close(Deque<OpenEntity> open) {
        Entity closed = open.pop().closed();
        top(open).adopt(closed);
    }

    private static OpenEntity top(Deque<OpenEntity> open) {
        return open.getFirst();
    }
}
