package se.lyhord.intake.read.part;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.lyhord.intake.read.bound.Allowance;
import se.lyhord.intake.read.bound.Depth;
import se.lyhord.intake.read.container.Bytes;
import se.lyhord.intake.read.container.OutlookFile;
import se.lyhord.intake.read.container.OutlookMail;
import se.lyhord.intake.read.container.SmimeEnvelope;
import se.lyhord.intake.read.container.TnefFile;
import se.lyhord.intake.read.encoding.Joined;
import se.lyhord.intake.read.header.FileName;
import se.lyhord.intake.read.header.PartHeader;

/** Opens files that carry a mail, or parts of one; what cannot be opened stays a file. */
final class CarrierPart {
    private static final Pattern HEADER_FIELDS =
            Pattern.compile("\\s*(?:>?From [^\\n]*\\n)?(?:[!-9;-~]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){2}");

    private final EntityParser parser;
    private final Attachments attachments;
    private final Allowance allowance;
    private final OutlookParts outlook;

    CarrierPart(EntityParser parser, Attachments attachments, Allowance allowance) {
        this.parser = parser;
        this.attachments = attachments;
        this.allowance = allowance;
        this.outlook = new OutlookParts(parser, attachments, allowance);
    }

    Entity.Content read(PartRole role, PartHeader header, InputStream decoded, Depth depth) throws IOException {
        byte[] bytes = decoded.readNBytes(allowance.bounds().nestedBytes());
        Depth inside = depth.inFile();
        if (!allowance.open(bytes.length, depth.files())) {
            InputStream whole = Joined.of(new ByteArrayInputStream(bytes), decoded);
            attachments.take(header, whole);
            return new Entity.File();
        }
        return switch (role) {
            case MAIL -> mail(header, bytes, inside);
            case CALENDAR -> calendar(header, bytes);
            case TNEF -> {
                Optional<OutlookMail> opened = TnefFile.open(bytes);
                if (opened.filter(OutlookMail::complete).isEmpty()) {
                    closed(header, bytes);
                }
                yield opened.map(mail -> outlook.parts(mail, inside)).orElseGet(Entity.File::new);
            }
            case OUTLOOK -> outlookFile(header, bytes, inside);
            case SMIME -> smime(header, bytes, inside);
            default -> file(header, bytes);
        };
    }

    private Entity.Content mail(PartHeader header, byte[] bytes, Depth inside) throws IOException {
        boolean declared = header.type().startsWith("message/");
        if (!declared && !HEADER_FIELDS.matcher(start(bytes)).lookingAt()) {
            return file(header, bytes);
        }
        int index = attachments.reserve(header.isDeclaredFile());
        attachments.enter(index);
        Entity message = parser.parse(MailStart.of(new ByteArrayInputStream(bytes)), inside);
        attachments.leave();
        Optional<String> name =
                header.fileName().or(() -> message.header().text("subject").flatMap(FileName::ofSubject));
        attachments.fill(index, name, declared ? header.type() : "message/rfc822", new ByteArrayInputStream(bytes));
        return new Entity.Message(message);
    }

    private Entity.Content calendar(PartHeader header, byte[] bytes) throws IOException {
        attachments.take(header.fileName(), "text/calendar", new ByteArrayInputStream(bytes));
        return Invitation.of(PartText.decode(header, bytes), header.parameters().get("method"))
                .<Entity.Content>map(Entity.Invited::new)
                .orElseGet(Entity.File::new);
    }

    private Entity.Content outlookFile(PartHeader header, byte[] bytes, Depth inside) throws IOException {
        Optional<OutlookMail> opened = OutlookFile.open(bytes);
        if (opened.isEmpty()) {
            return closed(header, bytes);
        }
        int index = attachments.reserve(header.isDeclaredFile());
        attachments.fill(index, header.fileName(), "application/vnd.ms-outlook", new ByteArrayInputStream(bytes));
        attachments.enter(index);
        Entity message = outlook.message(opened.get(), inside);
        attachments.leave();
        return new Entity.Message(message);
    }

    private Entity.Content smime(PartHeader header, byte[] bytes, Depth inside) throws IOException {
        return switch (SmimeEnvelope.open(bytes, allowance.bounds().nestedBytes())) {
            case SmimeEnvelope.Signed(Bytes entity) -> {
                allowance.warnings().add(Signature.UNVERIFIED);
                yield wrapped(entity, inside);
            }
            case SmimeEnvelope.Compressed(Bytes entity) -> wrapped(entity, inside);
            case SmimeEnvelope.Encrypted encrypted -> {
                allowance.warnings().add(Encrypted.WARNING);
                yield file(header, bytes);
            }
            case SmimeEnvelope.Unknown unknown -> closed(header, bytes);
        };
    }

    private Entity.Content wrapped(Bytes entity, Depth inside) throws IOException {
        return new Entity.Parts(List.of(parser.parse(entity.stream(), inside)), "");
    }

    private Entity.Content closed(PartHeader header, byte[] bytes) throws IOException {
        String name = header.fileName().orElse(header.type());
        allowance.warnings().add("Filen " + name + " gick inte att öppna helt; den finns som bilaga.");
        return file(header, bytes);
    }

    private Entity.Content file(PartHeader header, byte[] bytes) throws IOException {
        attachments.take(header, new ByteArrayInputStream(bytes));
        return new Entity.File();
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 4_096), StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    }
}
