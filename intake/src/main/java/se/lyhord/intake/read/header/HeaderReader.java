package se.lyhord.intake.read.header;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.james.mime4j.stream.BodyDescriptorBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;
import org.jspecify.annotations.Nullable;
import se.lyhord.intake.read.bound.Bounds;
import se.lyhord.intake.read.bound.Depth;
import se.lyhord.intake.read.bound.Warnings;
import se.lyhord.intake.read.container.Bytes;
import se.lyhord.intake.read.encoding.TransferEncoding;

/** Gathers the header of each part as mime4j comes to its lines, and tells where it ends in a mail that has lost the empty line. */
public final class HeaderReader implements BodyDescriptorBuilder {
    private static final Pattern MBOX = Pattern.compile(">?From .*");

    /** Gives nothing back once it is read: a line of 64 kB digits would else take half a minute. */
    private static final Pattern PARAMETER = Pattern.compile("\\s*+[\\w-]++(?:\\*\\d*+)?\\*?+=\\S.*");

    private final LenientFields lines;
    private final Bounds bounds;
    private final Warnings warnings;
    private final Depth depth;
    private final boolean inDigest;
    private final ByteArrayOutputStream strays = new ByteArrayOutputStream();
    private final List<RawField> doubtful = new ArrayList<>();
    private FieldTexts texts;

    /** For the parts of a mail that itself lies at this depth. */
    public HeaderReader(LenientFields lines, Bounds bounds, Warnings warnings, Depth depth) {
        this(lines, bounds, warnings, depth, false);
    }

    private HeaderReader(LenientFields lines, Bounds bounds, Warnings warnings, Depth depth, boolean inDigest) {
        this.lines = lines;
        this.bounds = bounds;
        this.warnings = warnings;
        this.depth = depth;
        this.inDigest = inDigest;
        this.texts = new FieldTexts(bounds, warnings);
    }

    @Override
    public void reset() {
        texts = new FieldTexts(bounds, warnings);
        strays.reset();
        doubtful.clear();
    }

    @Override
    public BodyDescriptorBuilder newChild() {
        boolean digest = texts.contentType().toLowerCase(Locale.ROOT).startsWith("multipart/digest");
        return new HeaderReader(lines, bounds, warnings, depth.under(1), digest);
    }

    @Override
    public @Nullable Field addField(RawField field) {
        if (!LenientFields.isField(field)) {
            stray(new String(lines.line(), StandardCharsets.ISO_8859_1).stripTrailing());
        } else if (strays.size() == 0) {
            texts.take(field);
        } else if (FieldNames.isKnown(field.getName())) {
            settle();
            texts.take(field);
        } else {
            doubtful.add(field);
            strays.writeBytes(field.getRaw().toByteArray());
            strays.write('\n');
        }
        return null;
    }

    @Override
    public EntityHeader build() {
        // RFC 2046 section 5.1.5: what is in a digest and does not say what it is, is a mail.
        PartHeader header = texts.read(inDigest ? "message/rfc822" : null);
        TransferEncoding encoding = TransferEncoding.of(texts.transferEncoding());
        return new EntityHeader(header, encoding, new Bytes(strays.toByteArray()), depth.parts() >= bounds.depth());
    }

    /** A line that is no field: the start of the body if nothing but such lines follow, else a continuation that lost its indent, or noise. */
    private void stray(String line) {
        boolean mbox = texts.isEmpty() && MBOX.matcher(line).matches();
        if (mbox) {
            return;
        }
        if (strays.size() == 0 && PARAMETER.matcher(line).matches() && texts.goOn(line)) {
            return;
        }
        strays.writeBytes(line.getBytes(StandardCharsets.ISO_8859_1));
        strays.write('\n');
    }

    /** A real field comes after all: what was doubtful before it is header too. */
    private void settle() {
        strays.reset();
        doubtful.forEach(texts::take);
        doubtful.clear();
    }
}
