package se.lyhord.intake.read.header;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.DefaultFieldBuilder;
import org.apache.james.mime4j.stream.RawField;

/** Hands on a header line that is no field as a field without a name, where mime4j would lose it. */
public final class LenientFields extends DefaultFieldBuilder {
    /** For one mail. */
    public LenientFields() {
        super(-1);
    }

    @Override
    public RawField build() throws MimeException {
        try {
            return super.build();
        } catch (MimeException e) {
            return new RawField("", "");
        }
    }

    /** The line, or folded lines, of the field built last. */
    byte[] line() {
        return getRaw().toByteArray();
    }

    static boolean isField(RawField field) {
        return !field.getName().isEmpty();
    }
}
