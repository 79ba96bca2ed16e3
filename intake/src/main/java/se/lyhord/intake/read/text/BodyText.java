package se.lyhord.intake.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;
import se.lyhord.intake.read.bound.Allowance;
import se.lyhord.intake.read.header.PartHeader;
import se.lyhord.intake.read.html.HtmlBody;
import se.lyhord.intake.read.part.Entity;
import se.lyhord.intake.read.part.PartRole;

/** Chooses and decodes what a person reads of a mail. */
public final class BodyText {
    private final List<String> html = new ArrayList<>();

    private final Allowance allowance;

    private BodyText(Allowance allowance) {
        this.allowance = allowance;
    }

    /** The body of a mail: its text, and its harmless HTML if it has any. */
    public record Body(String text, Optional<String> html) {}

    /** What a person reads of the message and its parts, without mails inside it. */
    public static Body of(Entity message, Allowance allowance) {
        BodyText reader = new BodyText(allowance);
        String text = allowance.readable(VisibleText.of(reader.text(message)));
        return new Body(
                text, reader.html.isEmpty() ? Optional.empty() : Optional.of(String.join("\n<hr>\n", reader.html)));
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

    /** In their order; a part that only says in HTML what the plain part before it said is one alternative sent as two parts. */
    private String joined(List<Entity> parts) {
        List<String> texts = new ArrayList<>();
        String plain = "";
        for (Entity part : parts) {
            String text = text(part);
            boolean rich = part.header().type().equals("text/html");
            boolean repeated = rich && !plain.isBlank() && words(text).equals(words(plain));
            if (!text.isBlank() && !repeated) {
                texts.add(text);
            }
            plain = rich ? "" : text;
        }
        return String.join("\n\n", texts);
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        text.chars().filter(Character::isLetterOrDigit).forEach(words::appendCodePoint);
        return words.toString();
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
        return plain.isEmpty() || PlainStub.isPoorerThan(plain, rich) ? rich.isEmpty() ? plain : rich : plain;
    }

    private String leaf(PartHeader header, String text) {
        boolean rich = header.type().equals("text/html") || header.type().equals("application/xhtml+xml");
        if (rich ? !HtmlBody.isPlain(text) : HtmlBody.isHtml(text)) {
            HtmlBody body = HtmlBody.of(allowance.html(text));
            html.add(body.shown());
            return body.text();
        } else if (rich) {
            return Parser.unescapeEntities(text, false);
        } else if (header.type().equals("text/enriched")) {
            return EnrichedText.read(text);
        }
        return "flowed".equalsIgnoreCase(header.parameters().get("format"))
                ? FlowedText.unflow(
                        text, "yes".equalsIgnoreCase(header.parameters().get("delsp")))
                : text;
    }
}
