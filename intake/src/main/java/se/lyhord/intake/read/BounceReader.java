package se.lyhord.intake.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a delivery status notification (RFC 3464). */
final class BounceReader {
    private static final Pattern RECIPIENT =
            Pattern.compile("(?im)^(?:Final|Original)-Recipient:\\s*(?:[\\w-]+\\s*;)?\\s*<?([^\\s<>]+@[^\\s<>]+)");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*([245]\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*<([^<>\\s]+)>");

    private BounceReader() {}

    /** The report in a mail that carries one. */
    static Optional<BounceReport> read(Entity message) {
        List<Entity> parts = message.walk().toList();
        Optional<String> status = parts.stream()
                .filter(part -> part.header().type().equals("message/delivery-status"))
                .findFirst()
                .map(BounceReader::text);
        boolean report = message.header().type().equals("multipart/report")
                && "delivery-status"
                        .equalsIgnoreCase(message.header().parameters().get("report-type"));
        if (status.isEmpty() && !report) {
            return Optional.empty();
        }
        return Optional.of(new BounceReport(
                status.flatMap(text -> find(RECIPIENT, text)),
                status.flatMap(text -> find(STATUS, text)),
                parts.stream().flatMap(part -> originalId(part).stream()).findFirst()));
    }

    private static Optional<String> originalId(Entity part) {
        return switch (part.content()) {
            case Entity.Message(Entity original) ->
                ThreadFields.read(original.header().decoded()).messageId();
            case Entity.Text text
            when part.header().type().equals("text/rfc822-headers") -> find(MESSAGE_ID, text(part));
            default -> Optional.empty();
        };
    }

    private static String text(Entity part) {
        return part.content() instanceof Entity.Text(String text) ? text : "";
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
