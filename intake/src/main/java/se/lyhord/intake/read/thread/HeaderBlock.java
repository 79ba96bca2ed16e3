package se.lyhord.intake.read.thread;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The little header above a quoted or forwarded mail.
 *
 * @param start first line of it, with the separator above
 * @param end the line after it
 * @param values what stands after each label
 */
record HeaderBlock(int start, int end, Map<BlockLabel, String> values) {
    /** So many lines may stand between a separator and the first label. */
    private static final int SEPARATED_BY = 4;

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>]@[^\\s<>]");
    /** As it stands in the header of a mail (RFC 5322 section 3.3). */
    private static final Pattern MACHINES_DATE =
            Pattern.compile("\\b\\d{1,2} \\p{L}{3} \\d{4} \\d{1,2}:\\d{2}:\\d{2} [+-]\\d{4}");

    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}\\s?[:.h]\\s?\\d{2}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}");

    /** The block that begins exactly at this line, a separator above it included. */
    static Optional<HeaderBlock> at(List<String> lines, int start) {
        boolean separated = Separator.isSeparator(lines.get(start));
        if (!separated && !LabelledLine.hasColon(lines.get(start))) {
            return Optional.empty();
        }
        int first = separated ? labelled(lines, start + 1) : start;
        return OneLineBlock.at(lines, start)
                .or(() -> known(lines, start, first))
                .or(() -> UnknownBlock.at(lines, start, first, separated));
    }

    private static int labelled(List<String> lines, int from) {
        int line = from;
        while (line < lines.size()
                && line < from + SEPARATED_BY - 1
                && LabelledLine.of(lines.get(line)).isEmpty()
                && LabelledLine.anyValue(lines.get(line)).isEmpty()) {
            line++;
        }
        return line;
    }

    private static Optional<HeaderBlock> known(List<String> lines, int start, int first) {
        LabelledLines read = LabelledLines.from(lines, first);
        return read.values().size() > 1 && isComplete(read.values(), Separator.announces(lines.get(start)))
                ? Optional.of(new HeaderBlock(start, read.end(), read.values()))
                : Optional.empty();
    }

    /** People, too, write "Från: Hässelby" and "Till: Vällingby"; a mail has an address, or the minute it was sent and more. */
    private static boolean isComplete(Map<BlockLabel, String> values, boolean announced) {
        String sent = values.getOrDefault(BlockLabel.SENT, "");
        boolean named = values.containsKey(BlockLabel.FROM)
                && (values.containsKey(BlockLabel.SENT) || values.containsKey(BlockLabel.SUBJECT));
        boolean addressed = isAddressed(values.getOrDefault(BlockLabel.FROM, ""))
                || isAddressed(values.getOrDefault(BlockLabel.TO, ""));
        boolean proved = announced
                || addressed
                || (isMoment(sent) && (values.containsKey(BlockLabel.SUBJECT) || isInMailsOrder(values)));
        return (named && proved && values.size() >= (announced ? 2 : 3))
                || (addressed && MACHINES_DATE.matcher(sent).find());
    }

    private static boolean isInMailsOrder(Map<BlockLabel, String> values) {
        return values.keySet().stream().limit(2).toList().equals(List.of(BlockLabel.FROM, BlockLabel.SENT));
    }

    static boolean isAddressed(String value) {
        return ADDRESS.matcher(value).find();
    }

    static boolean isMoment(String value) {
        return CLOCK.matcher(value).find() && YEAR.matcher(value).find();
    }

    /** Whether it says by an address and a moment that it cannot be a person's own heading. */
    boolean isMachineMade() {
        return isAddressed(values.getOrDefault(BlockLabel.FROM, ""))
                && isMoment(values.getOrDefault(BlockLabel.SENT, ""));
    }
}
