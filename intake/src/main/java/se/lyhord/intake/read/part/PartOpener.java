package se.lyhord.intake.read.part;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import se.lyhord.intake.read.bound.Allowance;
import se.lyhord.intake.read.bound.Depth;
import se.lyhord.intake.read.encoding.Joined;
import se.lyhord.intake.read.encoding.TransferEncoding;
import se.lyhord.intake.read.header.EntityHeader;
import se.lyhord.intake.read.header.PartHeader;

/** Reads what one part holds, by its role: text is kept, files stream by into {@link Attachments}, carriers are opened. */
final class PartOpener {
    private final EntityParser parser;
    private final Attachments attachments;
    private final Allowance allowance;
    private final TextPart texts;
    private final CarrierPart carriers;

    PartOpener(EntityParser parser, Attachments attachments, Allowance allowance) {
        this.parser = parser;
        this.attachments = attachments;
        this.allowance = allowance;
        this.texts = new TextPart(attachments, allowance);
        this.carriers = new CarrierPart(parser, attachments, allowance);
    }

    /** @param outermost whether the part is the mail itself */
    void open(EntityHeader head, InputStream raw, OpenEntity entity, boolean outermost, Depth depth)
            throws IOException {
        PartHeader header = head.header();
        InputStream encoded = head.strays().length() == 0 ? raw : Joined.of(head.strays().stream(), raw);
        PartRole role = PartRole.of(header, outermost);
        if (role == PartRole.MULTIPART) {
            multipart(head, encoded, entity, outermost, depth);
            return;
        }
        warn(header);
        InputStream decoded = head.encoding().decode(encoded);
        switch (role) {
            case TEXT, REPORT -> entity.hold(texts.read(header, decoded));
            case MAIL, TNEF, OUTLOOK, SMIME, CALENDAR -> entity.hold(carriers.read(role, header, decoded, depth));
            case FILE, MULTIPART -> attachments.take(header, decoded);
        }
    }

    private void multipart(EntityHeader head, InputStream encoded, OpenEntity entity, boolean outermost, Depth depth)
            throws IOException {
        boolean tooDeep = head.tooDeep();
        if (tooDeep) {
            allowance
                    .warnings()
                    .add("Mejlets delar ligger mer än " + allowance.bounds().depth()
                            + " nivåer djupt; resten är en bilaga.");
        }
        BufferedInputStream body = new BufferedInputStream(encoded);
        Optional<String> boundary = tooDeep ? Optional.empty() : Boundary.in(body);
        if (boundary.isEmpty() && !tooDeep && head.encoding() != TransferEncoding.NONE) {
            body = new BufferedInputStream(head.encoding().decode(body));
            boundary = Boundary.in(body).or(head::boundary);
        }
        if (boundary.isPresent()) {
            entity.takeOver(parser.split(boundary.get(), body, depth));
        } else if (outermost) {
            entity.hold(texts.read(head.header(), body));
        } else {
            attachments.take(head.header(), body);
        }
    }

    private void warn(PartHeader header) {
        switch (header.type()) {
            case "message/partial" ->
                allowance.warnings().add("Mejlet kom i flera delar, och det här är bara en av dem; resten kan saknas.");
            case "message/external-body" ->
                allowance.warnings().add("En bilaga finns inte i mejlet, bara en hänvisning till var den ska hämtas.");
            case "application/pgp-encrypted" -> allowance.warnings().add(Encrypted.WARNING);
            default -> {}
        }
    }
}
