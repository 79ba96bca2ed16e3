package se.lyhord.intake.read.part;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.lyhord.intake.read.bound.Allowance;
import se.lyhord.intake.read.bound.Depth;
import se.lyhord.intake.read.container.OutlookMail;
import se.lyhord.intake.read.header.FileName;
import se.lyhord.intake.read.header.PartHeader;

/** Makes the parts of a mail out of what Outlook keeps in its own formats. */
final class OutlookParts {
    private final EntityParser parser;
    private final Attachments attachments;
    private final Allowance allowance;

    OutlookParts(EntityParser parser, Attachments attachments, Allowance allowance) {
        this.parser = parser;
        this.attachments = attachments;
        this.allowance = allowance;
    }

    /** A whole mail. */
    Entity message(OutlookMail mail, Depth depth) {
        return new Entity(PartHeader.of(mail.headers()), parts(mail, depth));
    }

    /** Its text and what is attached to it. */
    Entity.Content parts(OutlookMail mail, Depth depth) {
        List<Entity> parts = new ArrayList<>();
        List<Entity> texts = Stream.of(text("text/plain", mail.text()), text("text/html", mail.html()))
                .flatMap(Optional::stream)
                .toList();
        parts.add(new Entity(ofType("multipart/alternative"), new Entity.Parts(texts, "")));
        for (OutlookMail.Enclosed enclosed : mail.enclosed()) {
            if (allowance.part()) {
                parts.add(enclosed(enclosed, depth));
            }
        }
        return new Entity.Parts(parts, "");
    }

    private Entity enclosed(OutlookMail.Enclosed enclosed, Depth depth) {
        try {
            return switch (enclosed) {
                case OutlookMail.File file -> file(file, depth);
                case OutlookMail.Mail(OutlookMail mail) -> mail(mail, depth);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
    }

    private Entity file(OutlookMail.File file, Depth depth) throws IOException {
        OpenEntity entity = new OpenEntity();
        PartHeader header = PartHeader.of(Map.of(
                "content-type", List.of(file.type().orElse("application/octet-stream")),
                "content-disposition", List.of("attachment")));
        PartHeader named = new PartHeader(
                header.values(),
                header.type(),
                header.parameters(),
                header.disposition(),
                file.name().map(FileName::tidy).filter(name -> !name.isEmpty()));
        entity.endHeader(named);
        parser.file(named, file.content().stream(), entity, depth);
        return entity.closed();
    }

    /** Has no bytes of its own as a mail, so it is kept as what it says. */
    private Entity mail(OutlookMail mail, Depth depth) throws IOException {
        PartHeader header = ofType("message/rfc822");
        if (!allowance.open(0, depth.files())) {
            return new Entity(header, new Entity.File());
        }
        int index = attachments.reserve(true);
        attachments.enter(index);
        Entity message = message(mail, depth.inFile());
        attachments.leave();
        Optional<String> name = message.header().text("subject").flatMap(FileName::ofSubject);
        byte[] written = mail.asMime().getBytes(StandardCharsets.UTF_8);
        attachments.fill(index, name, "message/rfc822", new ByteArrayInputStream(written));
        return new Entity(header, new Entity.Message(message));
    }

    private static Optional<Entity> text(String type, String text) {
        return Optional.of(text)
                .filter(present -> !present.isBlank())
                .map(present -> new Entity(ofType(type), new Entity.Text(present)));
    }

    private static PartHeader ofType(String type) {
        return PartHeader.of(Map.of("content-type", List.of(type)));
    }
}
