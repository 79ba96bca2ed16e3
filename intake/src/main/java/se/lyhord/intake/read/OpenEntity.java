package se.lyhord.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;
import se.lyhord.intake.read.charset.TextDecoder;

/** A part while it is being read. */
final class OpenEntity {
    private final Bounds bounds;
    private final Warnings warnings;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<Entity> parts = new ArrayList<>();
    private int fields;
    private @Nullable PartHeader header;
    private final StringBuilder outside = new StringBuilder();
    private Optional<Entity.Content> content = Optional.empty();

    OpenEntity(Bounds bounds, Warnings warnings) {
        this.bounds = bounds;
        this.warnings = warnings;
    }

    void add(Field field) {
        if (++fields > bounds.fields()) {
            warnings.add("Mejlhuvudet har fler än " + bounds.fields() + " rader; resten lästes inte.");
            return;
        }
        byte[] raw = field.getRaw().toByteArray();
        int start = field.getName().length();
        while (start < raw.length && raw[start] != ':') {
            start++;
        }
        int length = raw.length - start - 1;
        if (length > bounds.fieldLength()) {
            warnings.add("En rad i mejlhuvudet är orimligt lång och kortades.");
        }
        byte[] body = new byte[Math.clamp(length, 0, bounds.fieldLength())];
        System.arraycopy(raw, Math.min(start + 1, raw.length), body, 0, body.length);
        String unfolded =
                TextDecoder.guess(body).replaceAll("[\\r\\n\\x00]+", "").strip();
        values.computeIfAbsent(field.getName().strip().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                .add(unfolded);
    }

    void endHeader() {
        header = PartHeader.of(values);
    }

    PartHeader header() {
        return header == null ? PartHeader.of(values) : header;
    }

    void hold(Entity.Content held) {
        content = Optional.of(held);
    }

    /** Keeps what stands before the first and after the last part; only a broken mail says something there. */
    void holdOutside(InputStream raw) throws IOException {
        outside.append(PartText.decode(header(), raw.readNBytes(bounds.textBytes())))
                .append('\n');
    }

    void adopt(Entity part) {
        parts.add(part);
    }

    Entity closed() {
        return new Entity(
                header(),
                parts.isEmpty() && outside.isEmpty()
                        ? content.orElseGet(Entity.File::new)
                        : new Entity.Parts(
                                List.copyOf(parts), outside.toString().strip()));
    }
}
