package se.lyhord.intake.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Chooses and decodes what a person reads of a mail. */
final class BodyText {
    private final List<String> html = new ArrayList<>();

    private BodyText() {}

    /** The body of a mail: its text, and its harmless HTML if it has any. */
    record Body(String text, Optional<String> html) {}

    static Body of(Entity message) {
        BodyText reader = new BodyText();
        String text = reader.text(message);
        return new Body(
                text.replaceAll("[\\x00\\ufeff]", "").strip(),
                reader.html.isEmpty() ? Optional.empty() : Optional.of(String.join("\n<hr>\n", reader.html)));
    }

    private String text(Entity entity) {
        return switch (entity.content()) {
            case Entity.Text(String text) -> PartRole.isReport(entity.header()) ? "" : leaf(entity.header(), text);
            case Entity.Parts(List<Entity> parts) ->
                entity.header().type().equals("multipart/alternative") ? best(parts) : joined(parts);
            case Entity.File file -> "";
            case Entity.Message message -> "";
        };
    }

    private String joined(List<Entity> parts) {
        return parts.stream().map(this::text).filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /** Plain text where the sender wrote it, since no layout can hide anything in it. */
    private String best(List<Entity> alternatives) {
        String best = "";
        boolean plain = false;
        for (Entity alternative : alternatives) {
            String text = text(alternative);
            boolean isPlain = alternative.header().type().equals("text/plain");
            if (!text.isBlank() && (best.isBlank() || (isPlain && !plain))) {
                best = text;
                plain = isPlain;
            }
        }
        return best;
    }

    private String leaf(PartHeader header, String text) {
        if (header.type().equals("text/html") || header.type().equals("text/enriched")) {
            Document document = Jsoup.parse(text);
            html.add(SafeHtml.of(document));
            return HtmlText.of(document);
        }
        return "flowed".equalsIgnoreCase(header.parameters().get("format"))
                ? FlowedText.unflow(
                        text, "yes".equalsIgnoreCase(header.parameters().get("delsp")))
                : text;
    }
}
