package se.lyhord.intake.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Chooses and decodes what a person reads of a mail. */
final class BodyText {
    /** "This is an HTML message": a plain alternative that only says that there is another. */
    private static final Pattern STUB = Pattern.compile(
            "html[ -]?(?:capable|enabled|compatible|kompatib|mail program)|(?:is an?|är ett) html|(?:i|in) html[- ]format",
            Pattern.CASE_INSENSITIVE);

    private final List<String> html = new ArrayList<>();

    private BodyText() {}

    /** The body of a mail: its text, and its harmless HTML if it has any. */
    record Body(String text, Optional<String> html) {}

    static Body of(Entity message) {
        BodyText reader = new BodyText();
        String text = reader.text(message);
        return new Body(
                text.replaceAll("[\\x00\\ufeff]", "")
                        .replaceAll("[\\u00a0\\u202f]", " ")
                        .strip(),
                reader.html.isEmpty() ? Optional.empty() : Optional.of(String.join("\n<hr>\n", reader.html)));
    }

    private String text(Entity entity) {
        return switch (entity.content()) {
            case Entity.Text(String text) -> PartRole.isReport(entity.header()) ? "" : leaf(entity.header(), text);
            case Entity.Parts(List<Entity> parts, String outside) -> {
                String inside = entity.header().type().equals("multipart/alternative") ? best(parts) : joined(parts);
                yield inside.isBlank() ? outside : inside;
            }
            case Entity.File file -> "";
            case Entity.Invited invited -> "";
            case Entity.Message message -> "";
        };
    }

    private String joined(List<Entity> parts) {
        return parts.stream().map(this::text).filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /** Plain text where the sender wrote it, since no layout can hide anything in it; else the richest, which comes last (RFC 2046). */
    private String best(List<Entity> alternatives) {
        String plain = "";
        String rich = "";
        for (Entity alternative : alternatives) {
            String text = text(alternative);
            if (alternative.header().type().equals("text/plain")) {
                plain = (plain + "\n\n" + text).strip();
            } else if (!text.isBlank()) {
                rich = text;
            }
        }
        boolean stub = plain.length() < 300 && STUB.matcher(plain).find();
        return plain.isEmpty() || (stub && !rich.isEmpty()) ? rich : plain;
    }

    private String leaf(PartHeader header, String text) {
        if (header.type().equals("text/html") || header.type().equals("text/enriched")) {
            Document document = Jsoup.parse(text);
            HtmlText read = HtmlText.of(document);
            if (read.depth() <= SafeHtml.DEEPEST) {
                html.add(SafeHtml.of(document));
            }
            return read.text();
        }
        return "flowed".equalsIgnoreCase(header.parameters().get("format"))
                ? FlowedText.unflow(
                        text, "yes".equalsIgnoreCase(header.parameters().get("delsp")))
                : text;
    }
}
