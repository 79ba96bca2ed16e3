package se.lyhord.intake.read.container;

import java.time.Instant;
import java.util.Calendar;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.Chunk;
import org.apache.poi.hsmf.datatypes.Chunks;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.datatypes.StringChunk;

/** The properties in a {@code .msg}: long ones in streams of their own, short ones together. */
record MsgProperties(Chunks chunks) implements MapiProperties {
    private static final int INTERNET_CPID = 0x3FDE;
    private static final int MESSAGE_CODEPAGE = 0x3FFD;

    @Override
    public Optional<String> text(int id) {
        return chunk(id)
                .filter(StringChunk.class::isInstance)
                .map(chunk -> ((StringChunk) chunk).getValue())
                .map(text -> text.replace("\0", ""))
                .filter(text -> !text.isBlank());
    }

    @Override
    public Optional<byte[]> bytes(int id) {
        return chunk(id).filter(ByteChunk.class::isInstance).map(chunk -> ((ByteChunk) chunk).getValue());
    }

    @Override
    public Optional<Instant> time(int id) {
        return fixed(id).filter(Calendar.class::isInstance).map(value -> ((Calendar) value).toInstant());
    }

    CodePage codePage() {
        return fixed(INTERNET_CPID)
                .or(() -> fixed(MESSAGE_CODEPAGE))
                .filter(Integer.class::isInstance)
                .map(number -> new CodePage((Integer) number))
                .orElse(CodePage.WESTERN);
    }

    private Optional<Chunk> chunk(int id) {
        return find(chunks.getAll(), id);
    }

    private Optional<Object> fixed(int id) {
        return find(chunks.getProperties(), id).map(value -> value.getValue());
    }

    private static <T> Optional<T> find(Map<MAPIProperty, List<T>> properties, int id) {
        return properties.entrySet().stream()
                .filter(entry -> entry.getKey().id == id)
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .findFirst();
    }
}
