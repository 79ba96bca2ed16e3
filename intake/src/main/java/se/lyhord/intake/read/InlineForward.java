package se.lyhord.intake.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Finds the mail that somebody passed on inside the text of his own. */
final class InlineForward {
    private static final Pattern FORWARD_SUBJECT = Pattern.compile(
            "^\\s*(?:VB|Fwd?|WG|VL|TR|RV|PD|ENC|Doorst|Vidarebefordrat|Videresendt?|Videresend|I|Fs|Továbbítás|İLT|Пересл|HA|FYI)\\s*:",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private InlineForward() {}

    /** The forwarded mail, if the subject or the text itself says that it is one. */
    static Optional<Forwarded> find(String subject, String text) {
        List<String> lines = text.lines().toList();
        boolean said = FORWARD_SUBJECT.matcher(subject).find();
        for (int i = 0; i < lines.size(); i++) {
            boolean forwardLine = Separator.isForwardLine(lines.get(i));
            Optional<HeaderBlock> block = HeaderBlock.at(lines, i);
            if (block.isPresent()) {
                return said || forwardLine ? Optional.of(forwarded(lines, block.get())) : Optional.empty();
            }
            OptionalInt attribution = Attribution.endingAfter(lines, i);
            if (attribution.isPresent()) {
                int end = attribution.getAsInt();
                String line = String.join(" ", lines.subList(i, end));
                return said
                        ? Optional.of(forwarded(lines, new HeaderBlock(i, end, attributed(line))))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A whole attached mail that was passed on. */
    static Forwarded attached(ReadMessage inner, String comment) {
        return new Forwarded(inner.from(), inner.date(), inner.subject(), inner.newText(), comment);
    }

    private static Map<BlockLabel, String> attributed(String line) {
        return Map.of(BlockLabel.FROM, line.replaceAll("^.*?(?=\\S+@)", ""), BlockLabel.SENT, line);
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
