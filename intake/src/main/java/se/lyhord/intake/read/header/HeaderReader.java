package se.lyhord.intake.read.header;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

/** Gathers the header of each part as mime4j comes to its lines. */
public final class HeaderReader implements BodyDescriptorBuilder {
    private static final Set<String> KNOWN = Set.of(
            "from",
            "to",
            "cc",
            "bcc",
            "subject",
            "date",
            "sender",
            "reply-to",
            "message-id",
            "in-reply-to",
            "references",
            "mime-version",
            "received",
            "return-path",
            "delivered-to",
            "importance",
            "priority",
            "precedence",
            "user-agent",
            "organization",
            "thread-topic",
            "thread-index",
            "accept-language",
            "auto-submitted",
            "authentication-results");

    private static final Pattern FAMILIES = Pattern.compile("(?:content|x|list|resent|arc|dkim|received|ms)-.*");

    private static final Pattern MBOX = Pattern.compile(">?From .*");

    /** Gives nothing back once it is read: a line of 64 kB digits would else take half a minute. */
    private static final Pattern PARAMETER = Pattern.compile("\\s*+[\\w-]++(?:\\*\\d*+)?\\*?+=\\S.*");

    private final LenientFields lines;
    private final Bounds bounds;
    private final Warnings warnings;
    private final Depth depth;
    private final boolean inDigest;
    private Map<String, List<String>> values = new LinkedHashMap<>();
    private final ByteArrayOutputStream strays = new ByteArrayOutputStream();
    private final List<RawField> doubtful = new ArrayList<>();
    private final List<EightBit> eightBit = new ArrayList<>();
    private @Nullable String last;
    private int fields;

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
    }

    @Override
    public void reset() {
        values = new LinkedHashMap<>();
        strays.reset();
        doubtful.clear();
        eightBit.clear();
        last = null;
        fields = 0;
    }

    @Override
    public BodyDescriptorBuilder newChild() {
        String type = ContentType.choose(values.getOrDefault("content-type", List.of()));
        boolean digest = type.toLowerCase(Locale.ROOT).startsWith("multipart/digest");
        return new HeaderReader(lines, bounds, warnings, depth.under(1), digest);
    }

    @Override
    public @Nullable Field addField(RawField field) {
        if (!LenientFields.isField(field)) {
            stray(new String(lines.line(), StandardCharsets.ISO_8859_1).stripTrailing());
        } else if (strays.size() == 0) {
            take(field);
        } else if (isKnown(field.getName())) {
            settle();
            take(field);
        } else {
            doubtful.add(field);
            strays.writeBytes(field.getRaw().toByteArray());
            strays.write('\n');
        }
        return null;
    }

    @Override
    public EntityHeader build() {
        values.computeIfPresent("content-type", (name, all) -> List.of(ContentType.choose(all)));
        if (inDigest) {
            // RFC 2046 section 5.1.5: what is in a digest and does not say what it is, is a mail.
            values.putIfAbsent("content-type", List.of("message/rfc822"));
        }
        PartHeader header = inBodysCharset(PartHeader.of(values));
        TransferEncoding encoding = TransferEncoding.of(
                values.getOrDefault("content-transfer-encoding", List.of("")).getFirst());
        return new EntityHeader(header, encoding, new Bytes(strays.toByteArray()), depth.parts() >= bounds.depth());
    }

    /** Programs that write a header without saying in what charset write it in that of the body. */
    private PartHeader inBodysCharset(PartHeader header) {
        String charset = header.parameters().get("charset");
        if (eightBit.isEmpty() || charset == null) {
            return header;
        }
        eightBit.forEach(field -> field.readIn(charset));
        return PartHeader.of(values);
    }

    /** A line that is no field: the start of the body if nothing but such lines follow, else a continuation that lost its indent, or noise. */
    private void stray(String line) {
        boolean mbox = values.isEmpty() && MBOX.matcher(line).matches();
        if (mbox) {
            return;
        }
        if (strays.size() == 0 && last != null && PARAMETER.matcher(line).matches()) {
            List<String> all = values.getOrDefault(last, List.of());
            if (++fields <= bounds.fields() && all.getLast().length() + line.length() <= bounds.fieldLength()) {
                all.set(all.size() - 1, all.getLast() + " " + line.strip());
            }
            return;
        }
        strays.writeBytes(line.getBytes(StandardCharsets.ISO_8859_1));
        strays.write('\n');
    }

    /** A real field comes after all: what was doubtful before it is header too. */
    private void settle() {
        strays.reset();
        doubtful.forEach(this::take);
        doubtful.clear();
    }

    private void take(RawField field) {
        if (++fields > bounds.fields()) {
            warnings.add("Mejlhuvudet har fler än " + bounds.fields() + " rader; resten lästes inte.");
            return;
        }
        last = field.getName().strip().toLowerCase(Locale.ROOT);
        List<String> all = values.computeIfAbsent(last, name -> new ArrayList<>());
        FieldBody body = FieldBody.of(field, bounds, warnings);
        String text = body.text();
        if (body.isEightBit()) {
            eightBit.add(new EightBit(all, all.size(), body, text));
        }
        all.add(text);
    }

    private static boolean isKnown(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return KNOWN.contains(plain) || FAMILIES.matcher(plain).matches();
    }

    /** A field that was read by guess, the one at this place of its list. */
    private record EightBit(List<String> all, int place, FieldBody body, String guess) {
        /** Unless a line has been added to it. */
        void readIn(String charset) {
            if (all.get(place).equals(guess)) {
                all.set(place, body.text(charset));
            }
        }
    }
}
