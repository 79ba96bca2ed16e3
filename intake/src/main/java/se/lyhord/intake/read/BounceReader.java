package se.lyhord.intake.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.lyhord.intake.read.header.Headers;
import se.lyhord.intake.read.header.PartHeader;
import se.lyhord.intake.read.part.Entity;

/** Reads reports of letters that did not arrive: in the form of RFC 3464, or any other that mail servers use. */
final class BounceReader {
    private static final Pattern ACTION = field("Action", "(\\w+)");
    private static final Pattern FINAL = field("Final-Recipient", "(?:[\\w-]++\\s*+;)?\\s*+<?([^\\s<>]+@[^\\s<>]+)");
    private static final Pattern ORIGINAL =
            field("Original-Recipient", "(?:[\\w-]++\\s*+;)?\\s*+<?([^\\s<>]+@[^\\s<>]+)");
    private static final Pattern STATUS = field("Status", "([245]\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern DIAGNOSTIC = field("Diagnostic-Code", "(.+(?:\\n[ \\t]+.+)*)");
    private static final Pattern MESSAGE_ID = field("Message-ID", "<([^<>\\s]+)>");

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

    private BounceReader() {}

    /**
     * The report in a mail that is one.
     *
     * @param headers the mail's header, decoded
     */
    static Optional<BounceReport> read(Entity message, Headers headers) {
        List<Entity> parts = message.walk().toList();
        String status = parts.stream()
                .filter(part -> part.header().type().endsWith("delivery-status"))
                .map(BounceReader::text)
                .collect(Collectors.joining("\n\n"));
        boolean form = !status.isBlank() || isReport(message.header());
        if (form) {
            return Optional.of(report(worst(status), original(parts)));
        }
        if (!FreeFormBounce.isMachine(headers)) {
            return Optional.empty();
        }
        String body = parts.stream().map(BounceReader::text).collect(Collectors.joining("\n"));
        return FreeFormBounce.isTold(body)
                ? Optional.of(report(body, original(parts).or(() -> find(MESSAGE_ID, body))))
                : Optional.empty();
    }

    private static boolean isReport(PartHeader header) {
        return header.type().equals("multipart/report")
                && "delivery-status".equalsIgnoreCase(header.parameters().get("report-type"));
    }

    /** A report has a group of fields for each receiver; our letters have one receiver, but a list's may have many. */
    private static String worst(String status) {
        List<String> groups = BLANK_LINE
                .splitAsStream(status)
                .filter(group ->
                        FINAL.matcher(group).find() || ACTION.matcher(group).find())
                .toList();
        return groups.stream()
                .filter(group ->
                        find(ACTION, group).filter("failed"::equalsIgnoreCase).isPresent())
                .findFirst()
                .or(() -> groups.stream().findFirst())
                .orElse(status);
    }

    private static BounceReport report(String fields, Optional<String> originalMessageId) {
        return new BounceReport(
                find(ACTION, fields).map(action -> action.toLowerCase(Locale.ROOT)),
                find(ORIGINAL, fields).or(() -> find(FINAL, fields)),
                find(STATUS, fields),
                find(DIAGNOSTIC, fields)
                        .map(said -> said.replaceAll("\\s+", " ").strip()),
                originalMessageId);
    }

    private static Optional<String> original(List<Entity> parts) {
        return parts.stream().flatMap(part -> originalId(part).stream()).findFirst();
    }

    private static Optional<String> originalId(Entity part) {
        return switch (part.content()) {
            case Entity.Message(Entity original) ->
                ThreadFields.read(original.header().decoded()).messageId();
            case Entity.Text text when part.header().type().endsWith("rfc822-headers") -> find(MESSAGE_ID, text(part));
            default -> Optional.empty();
        };
    }

    private static String text(Entity part) {
        return part.content() instanceof Entity.Text(String text) ? text : "";
    }

    private static Pattern field(String name, String value) {
        return Pattern.compile("(?im)^[ \\t]*+" + name + ":\\s*+" + value);
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
