package se.lyhord.intake.read.thread;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first older mail that stands in a text with a header of its own.
 *
 * @param comment what stands above it
 * @param from who wrote it, as written
 * @param to to whom, as written, empty when not said
 * @param sent when, as written, empty when not said
 * @param subject its subject, empty when not said
 * @param body all below its header, older mail in it included
 * @param sign how sure it is that it was passed on and not answered
 */
public record QuotedMail(
        String comment, String from, String to, String sent, String subject, String body, ForwardSign sign) {

    /** The first one in the text; empty when the first older mail is quoted line by line as answers do. */
    public static Optional<QuotedMail> first(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < Math.min(lines.size(), ThreadLines.LINES); i++) {
            if (lines.get(i).isBlank() || lines.get(i).equals(QuoteMark.LINE)) {
                continue;
            }
            Optional<HeaderBlock> block = HeaderBlock.at(lines, i);
            if (block.isPresent()) {
                return Optional.of(of(lines, block.get()));
            }
            Optional<Attribution> attribution = Attribution.at(lines, i);
            if (attribution.isPresent()) {
                return attributed(lines, i, attribution.get());
            }
        }
        return Optional.empty();
    }

    private static QuotedMail of(List<String> lines, HeaderBlock block) {
        Map<BlockLabel, String> values = block.values();
        boolean quoted = Attribution.isQuoted(lines.get(block.end() - 1));
        String comment = joined(lines.subList(0, quoted ? quotationStart(lines, block.start()) : block.start()));
        ForwardSign sign = ForwardSign.NONE;
        if (Separator.isForwardLine(lines.get(block.start()))) {
            sign = ForwardSign.SAID;
        } else if (comment.isBlank()) {
            sign = block.isMachineMade() ? ForwardSign.ALONE : ForwardSign.HEADED;
        }
        return new QuotedMail(
                comment,
                values.getOrDefault(BlockLabel.FROM, ""),
                values.getOrDefault(BlockLabel.TO, ""),
                values.getOrDefault(BlockLabel.SENT, ""),
                values.getOrDefault(BlockLabel.SUBJECT, ""),
                quoted ? unquoted(below(lines, block)) : unquotedIfAllIs(below(lines, block)),
                sign);
    }

    /** Outlook for Mac passes on like this, with the old mail indented; an answer has its own words above. */
    private static Optional<QuotedMail> attributed(List<String> lines, int start, Attribution attribution) {
        List<String> below = lines.subList(attribution.end(), lines.size());
        Optional<String> next = below.stream()
                .filter(line -> !line.isBlank() && !line.equals(QuoteMark.LINE))
                .findFirst();
        String comment = joined(lines.subList(0, start));
        if (!attribution.certain()
                || next.filter(line -> !Attribution.isQuoted(line)).isEmpty()) {
            return Optional.empty();
        }
        String line = String.join(" ", lines.subList(start, attribution.end()));
        boolean indented = next.get().startsWith("  ") || next.get().startsWith("\t");
        return Optional.of(new QuotedMail(
                comment,
                line.replaceAll("^.*?(?=\\S+@)", ""),
                "",
                line,
                "",
                joined(below),
                indented || comment.isBlank() ? ForwardSign.HEADED : ForwardSign.ANSWERED));
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines);
    }

    private static String below(List<String> lines, HeaderBlock block) {
        return joined(lines.subList(block.end(), lines.size()));
    }

    /** Apple Mail quotes what it forwards, and its own word that it does. */
    private static int quotationStart(List<String> lines, int block) {
        int start = block;
        while (start > 0 && (lines.get(start - 1).isBlank() || Attribution.isQuoted(lines.get(start - 1)))) {
            start--;
        }
        return start;
    }

    private static String unquotedIfAllIs(String body) {
        boolean quoted = body.lines().filter(line -> !line.isBlank()).limit(5).allMatch(Attribution::isQuoted);
        return quoted ? unquoted(body) : body;
    }

    private static String unquoted(String body) {
        return body.replaceAll("(?m)^ {0,2}> ?", "");
    }
}
