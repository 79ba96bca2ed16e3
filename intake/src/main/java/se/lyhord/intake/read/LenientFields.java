package se.lyhord.intake.read;

import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.DefaultFieldBuilder;
import org.apache.james.mime4j.stream.RawField;

/** Hands on a header line that is no field as a field without a name, where mime4j would lose it. */
final class LenientFields extends DefaultFieldBuilder {
    LenientFields() {
        super(-1);
    }

    @Override
    public RawField build() throws MimeException {
        try {
            return super.build();
        } catch (MimeException e) {
            // Latin-1 keeps every byte as it is.
            String line = new String(getRaw().toByteArray(), StandardCharsets.ISO_8859_1);
            return new RawField("", line.replaceAll("[\\r\\n]+$", ""));
        }
    }

    static boolean isField(RawField field) {
        return !field.getName().isEmpty();
    }
}
