package se.lyhord.intake.read.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lyhord.intake.read.header.PartHeader;

/** A part while it is being read. */
final class OpenEntity {
    private static final PartHeader NO_HEADER = PartHeader.of(Map.of());

    private final List<Entity> parts = new ArrayList<>();
    private PartHeader header = NO_HEADER;
    private final StringBuilder outside = new StringBuilder();
    private Optional<Entity.Content> content = Optional.empty();

    void endHeader(PartHeader read) {
        header = read;
    }

    PartHeader header() {
        return header;
    }

    void hold(Entity.Content held) {
        content = Optional.of(held);
    }

    /** Keeps what stands before the first and after the last part; only a broken mail says something there. */
    void holdOutside(byte[] text) {
        outside.append(PartText.decode(header, text)).append('\n');
    }

    /** Takes over what a part holds that had to be read once more in another way. */
    void takeOver(Entity read) {
        switch (read.content()) {
            case Entity.Parts(List<Entity> inner, String text) -> {
                parts.addAll(inner);
                outside.append(text);
            }
            default -> parts.add(read);
        }
    }

    void adopt(Entity part) {
        parts.add(part);
    }

    Entity closed() {
        return new Entity(
                header,
                parts.isEmpty() && outside.isEmpty()
                        ? content.orElseGet(Entity.File::new)
                        : new Entity.Parts(
                                Winmail.withoutRepeatedText(parts),
                                outside.toString().strip()));
    }
}
