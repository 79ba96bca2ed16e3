package se.lyhord.intake.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The little header above a quoted or forwarded mail.
 *
 * @param start first line of it, with the separator above
 * @param end the line after it
 * @param values what stands after each label
 */
record HeaderBlock(int start, int end, Map<BlockLabel, String> values) {
    /** Labels may stand on every other line, and a long value may go on for a line or two. */
    private static final int GAP = 2;

    private static final int LONGEST = 24;

    /** The block that begins exactly at this line, a separator above it included. */
    static Optional<HeaderBlock> at(List<String> lines, int start) {
        Optional<HeaderBlock> oneLine = OneLineBlock.at(lines, start);
        if (oneLine.isPresent()) {
            return oneLine;
        }
        int line = start;
        boolean separated = Separator.isSeparator(lines.get(start));
        while (separated
                && line < lines.size()
                && line < start + 4
                && label(lines.get(line)).isEmpty()) {
            line++;
        }
        Map<BlockLabel, String> values = new EnumMap<>(BlockLabel.class);
        int end = line;
        for (int i = line; i < lines.size() && i <= end + GAP && i < line + LONGEST; i++) {
            Optional<BlockLabel> label = label(lines.get(i));
            if (label.isPresent()) {
                values.putIfAbsent(label.get(), label.get().value(lines.get(i)).orElse(""));
                end = i + 1;
            } else if (i == line) {
                break;
            }
        }
        boolean complete = values.containsKey(BlockLabel.FROM)
                && (values.containsKey(BlockLabel.SENT) || values.containsKey(BlockLabel.SUBJECT))
                && values.size() >= (separated ? 2 : 3);
        return complete ? Optional.of(new HeaderBlock(start, end, values)) : Optional.empty();
    }

    private static Optional<BlockLabel> label(String line) {
        if (line.length() > 2_000 || (line.indexOf(':') < 0 && line.indexOf('：') < 0)) {
            return Optional.empty();
        }
        for (BlockLabel label : BlockLabel.values()) {
            if (label.value(line).isPresent()) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }
}
