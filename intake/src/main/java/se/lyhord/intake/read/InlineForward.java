package se.lyhord.intake.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the mail that somebody passed on inside the text of his own. */
final class InlineForward {
    private static final Pattern FORWARD_SUBJECT = Pattern.compile(
            "^\\s*(?:VB|Fwd?|WG|VL|TR|RV|PD|ENC|Doorst|Vidarebefordrat|Videresendt?|Videresend|I|Fs|Továbbítás|İLT|Пересл|HA|FYI)\\s*:",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private InlineForward() {}

    /** The forwarded mail, if the subject or the text itself says that it is one. */
    static Optional<Forwarded> find(String subject, String text) {
        List<String> lines = text.lines().toList();
        boolean said = FORWARD_SUBJECT.matcher(subject).find() || isNordicForward(subject, lines);
        for (int i = 0; i < Math.min(lines.size(), NewText.LINES); i++) {
            boolean forwardLine = Separator.isForwardLine(lines.get(i));
            Optional<HeaderBlock> block = HeaderBlock.at(lines, i);
            if (block.isPresent()) {
                return said || forwardLine ? Optional.of(forwarded(lines, block.get())) : Optional.empty();
            }
            OptionalInt attribution = Attribution.endingAfter(lines, i);
            if (attribution.isPresent()) {
                return said ? attributed(lines, i, attribution.getAsInt()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "VS:" forwards in Danish and Norwegian and answers in Finnish; an answer has something above the old mail. */
    private static boolean isNordicForward(String subject, List<String> lines) {
        return subject.regionMatches(true, 0, "VS:", 0, 3)
                && IntStream.range(0, lines.size())
                        .filter(i -> !lines.get(i).isBlank())
                        .limit(1)
                        .anyMatch(i -> HeaderBlock.at(lines, i).isPresent());
    }

    /** A whole attached mail that was passed on. */
    static Forwarded attached(ReadMessage inner, String comment) {
        return new Forwarded(inner.from(), inner.date(), inner.subject(), inner.newText(), comment);
    }

    /** Outlook for Mac forwards like this, indented; what is quoted with ">" is an answer under an old subject. */
    private static Optional<Forwarded> attributed(List<String> lines, int start, int end) {
        if (lines.stream().skip(end).filter(line -> !line.isBlank()).limit(1).anyMatch(line -> line.startsWith(">"))) {
            return Optional.empty();
        }
        String line = String.join(" ", lines.subList(start, end));
        String from = line.replaceAll("^.*?(?=\\S+@)", "");
        return Optional.of(
                forwarded(lines, new HeaderBlock(start, end, Map.of(BlockLabel.FROM, from, BlockLabel.SENT, line))));
    }

    private static Forwarded forwarded(List<String> lines, HeaderBlock block) {
        Map<BlockLabel, String> values = block.values();
        String comment = String.join("\n", lines.subList(0, block.start()));
        String body = String.join("\n", lines.subList(block.end(), lines.size()));
        return new Forwarded(
                AddressField.parse(values.getOrDefault(BlockLabel.FROM, "").replace("mailto:", "")).stream()
                        .findFirst(),
                Optional.ofNullable(values.get(BlockLabel.SENT)).flatMap(DateField::parse),
                values.getOrDefault(BlockLabel.SUBJECT, ""),
                NewText.of(unquoted(body)),
                comment.isBlank() ? "" : NewText.of(comment));
    }

    /** Apple Mail quotes what it forwards. */
    private static String unquoted(String body) {
        boolean quoted = body.lines().filter(line -> !line.isBlank()).limit(5).allMatch(line -> line.startsWith(">"));
        return quoted ? body.replaceAll("(?m)^> ?", "") : body;
    }
}
