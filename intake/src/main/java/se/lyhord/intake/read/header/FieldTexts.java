package se.lyhord.intake.read.header;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.james.mime4j.stream.RawField;
import org.jspecify.annotations.Nullable;
import se.lyhord.intake.read.bound.Bounds;
import se.lyhord.intake.read.bound.Warnings;

/** What the fields of one header say, by their names, as they are gathered; what was read by guess can be read again when the charset is known. */
final class FieldTexts {
    private final Bounds bounds;
    private final Warnings warnings;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<EightBit> eightBit = new ArrayList<>();
    private @Nullable String last;
    private int fields;

    FieldTexts(Bounds bounds, Warnings warnings) {
        this.bounds = bounds;
        this.warnings = warnings;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    void take(RawField field) {
        if (++fields > bounds.fields()) {
            warnings.add("Mejlhuvudet har fler än " + bounds.fields() + " rader; resten lästes inte.");
            return;
        }
        last = FieldNames.plain(field.getName());
        List<String> all = values.computeIfAbsent(last, name -> new ArrayList<>());
        FieldBody body = FieldBody.of(field, bounds, warnings);
        String text = body.text();
        if (body.isEightBit()) {
            eightBit.add(new EightBit(all, all.size(), body, text));
        }
        all.add(text);
    }

    /** Adds a line to the last field, if there is any; false where there is none. */
    boolean goOn(String line) {
        if (last == null) {
            return false;
        }
        List<String> all = values.getOrDefault(last, List.of());
        if (++fields <= bounds.fields() && all.getLast().length() + line.length() <= bounds.fieldLength()) {
            all.set(all.size() - 1, all.getLast() + " " + line.strip());
        }
        return true;
    }

    /** The type of what follows. */
    String contentType() {
        return ContentType.choose(values.getOrDefault("content-type", List.of()));
    }

    /** How what follows is written; empty where nothing says. */
    String transferEncoding() {
        return values.getOrDefault("content-transfer-encoding", List.of("")).getFirst();
    }

    /**
     * The header, read in the charset of the body where a program did not say in what it wrote.
     *
     * @param ifUntyped the type of what does not say any; null for none
     */
    PartHeader read(@Nullable String ifUntyped) {
        values.computeIfPresent("content-type", (name, all) -> List.of(ContentType.choose(all)));
        if (ifUntyped != null) {
            values.putIfAbsent("content-type", List.of(ifUntyped));
        }
        PartHeader header = PartHeader.of(values);
        String charset = header.parameters().get("charset");
        if (eightBit.isEmpty() || charset == null) {
            return header;
        }
        eightBit.forEach(field -> field.readIn(charset));
        return PartHeader.of(values);
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
