package se.lyhord.intake.read.thread;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Yahoo's header block in plain text: the separator and all labels run together on one line. */
final class OneLineBlock {
    private static final Pattern LINE = Pattern.compile("^[\\s>]*-{3,}\\s?([^-]{3,60}?)\\s?-{3,}\\s+(\\S.*)$");
    private static final Pattern NEXT_LABEL =
            Pattern.compile("(?<=[\\p{L}\\d>)])(?=\\p{Lu}[\\p{L}-]{0,15}(?: \\p{L}{1,4})?\\s?:\\s)");

    private OneLineBlock() {}

    static Optional<HeaderBlock> at(List<String> lines, int start) {
        Matcher line = LINE.matcher(lines.get(start));
        if (lines.get(start).length() > 2_000 || !line.matches()) {
            return Optional.empty();
        }
        Map<BlockLabel, String> values = new EnumMap<>(BlockLabel.class);
        for (String field : NEXT_LABEL.split(line.group(2), -1)) {
            LabelledLine.of(field).ifPresent(labelled -> values.putIfAbsent(labelled.label(), labelled.value()));
        }
        return values.containsKey(BlockLabel.FROM)
                ? Optional.of(new HeaderBlock(start, start + 1, values))
                : Optional.empty();
    }
}
