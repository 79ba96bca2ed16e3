package se.lyhord.intake.read.thread;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A header block in a language that nobody taught us, known by what stands after its colons. */
final class UnknownBlock {
    private static final int LONGEST = 8;

    private UnknownBlock() {}

    /** The block whose separator, if any, stands at the start and whose first label stands at the first line. */
    static Optional<HeaderBlock> at(List<String> lines, int start, int first, boolean separated) {
        Map<BlockLabel, String> values = new EnumMap<>(BlockLabel.class);
        int end = first;
        int labels = 0;
        for (int i = first; i < lines.size() && i < first + LONGEST; i++) {
            Optional<String> value = LabelledLine.anyValue(lines.get(i));
            if (value.isEmpty()) {
                break;
            }
            values.putIfAbsent(meaning(value.get(), values), value.get());
            end = i + 1;
            labels++;
        }
        boolean proved = values.containsKey(BlockLabel.SENT)
                && values.containsKey(BlockLabel.FROM)
                && (separated ? labels >= 3 : labels >= 4 && values.containsKey(BlockLabel.TO));
        return proved ? Optional.of(new HeaderBlock(start, end, values)) : Optional.empty();
    }

    /** Every mail program names the writer before the receivers. */
    private static BlockLabel meaning(String value, Map<BlockLabel, String> before) {
        if (HeaderBlock.isAddressed(value)) {
            return before.containsKey(BlockLabel.FROM) ? BlockLabel.TO : BlockLabel.FROM;
        }
        return HeaderBlock.isMoment(value) ? BlockLabel.SENT : BlockLabel.SUBJECT;
    }
}
