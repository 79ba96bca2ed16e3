package se.lyhord.intake.read.thread;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads "label: value" lines with known labels; long values go on for a line or two, and some programs put them below their labels. */
final class LabelledLines {
    /** Labels may stand on every other line. */
    private static final int GAP = 2;

    private static final int LONGEST = 24;
    private static final Pattern INDENT = Pattern.compile("^[\\s>]{1,20}");

    private final List<String> lines;
    private final Map<BlockLabel, String> values = new LinkedHashMap<>();
    private final StringBuilder wrapped = new StringBuilder();
    private @Nullable BlockLabel open;
    private int end;

    private LabelledLines(List<String> lines, int first) {
        this.lines = lines;
        this.end = first;
    }

    /** The labelled lines that begin at the first one given. */
    static LabelledLines from(List<String> lines, int first) {
        LabelledLines read = new LabelledLines(lines, first);
        for (int i = first; i < lines.size() && i <= read.end + GAP && i < first + LONGEST; i++) {
            Optional<LabelledLine> line = LabelledLine.of(lines.get(i));
            boolean again = line.map(LabelledLine::label)
                    .filter(read.values::containsKey)
                    .isPresent();
            if (line.isPresent() && !(again && (i > read.end || line.get().label() == BlockLabel.FROM))) {
                read.label(line.get(), i);
            } else if (i == first || again) {
                break;
            } else {
                read.wrap(lines.get(i));
            }
        }
        read.lastValue();
        return read;
    }

    /** What stands after each label, in the order of the labels. */
    Map<BlockLabel, String> values() {
        return values;
    }

    /** The line after the last that belongs to them. */
    int end() {
        return end;
    }

    private void label(LabelledLine line, int at) {
        if (open != null) {
            values.merge(open, wrapped.toString(), (value, more) -> (value + more).strip());
        }
        wrapped.setLength(0);
        open = values.containsKey(line.label()) ? null : line.label();
        values.putIfAbsent(line.label(), line.value());
        end = at + 1;
    }

    private void wrap(String line) {
        if (line.length() <= LabelledLine.LONGEST) {
            wrapped.append(' ').append(INDENT.matcher(line).replaceFirst(""));
        }
    }

    /** The last value has no label after it to say where it ends; it stands below if the others did. */
    private void lastValue() {
        boolean below =
                open != null && values.getOrDefault(open, "").isEmpty() && values.size() > 1 && isBelow(end - 3);
        for (int i = end; below && i < lines.size() && i < end + GAP; i++) {
            if (!lines.get(i).isBlank()) {
                values.put(open, lines.get(i).strip());
                end = i + 1;
                break;
            }
        }
    }

    /** Whether the line before the last label is a value and not a label. */
    private boolean isBelow(int line) {
        return line >= 0
                && LabelledLine.of(lines.get(line))
                        .filter(labelled -> labelled.value().isEmpty())
                        .isPresent()
                && LabelledLine.of(lines.get(line + 1)).isEmpty();
    }
}
