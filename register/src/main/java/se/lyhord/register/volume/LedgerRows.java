package se.lyhord.register.volume;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.ledger.Outcome;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Rows of the ledger, each with the bytes that a reader would have found. */
final class LedgerRows {
    private static final String MAILBOX = "synpunkter@hv.example/INBOX";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final CopyTable table = new CopyTable(
            "ledger",
            "id, namnd, channel, mailbox, uidvalidity, uid, reference, arrived_at, fetched_at, sha256, size, raw, sender, subject, message_id, content_sha256, attempts, not_before, outcome, outcome_reason, outcome_at, arende");
    private final Volume volume;

    LedgerRows(Volume volume) {
        this.volume = volume;
    }

    CopyTable table() {
        return table;
    }

    /** The secret reference of a row; random, yet the same each time. */
    String reference(long row) {
        Random random = new Random(volume.seed() * 31 + row);
        StringBuilder text = new StringBuilder("LYH");
        // The row itself is in it, mixed with chance that the eye cannot undo, so that no two are alike.
        long mixed = (row * 0x9E3779B1L) & 0xFFFFFFFFL;
        long bits = mixed << 8 | random.nextInt(256);
        for (int i = 0; i < 8; i++) {
            text.append(i % 4 == 0 ? "-" : "").append(ALPHABET.charAt((int) ((bits >> (5 * i)) & 31)));
        }
        return text.toString();
    }

    void message(long row, Draft draft, Instant at, String text, Outcome outcome, @Nullable String file) {
        Kanal channel = outcome == Outcome.REGISTERED ? draft.channel() : Kanal.E_MAIL;
        String sender = Objects.requireNonNullElse(draft.sender().address(), "");
        switch (channel) {
            case E_MAIL -> {
                String from = sender.isEmpty() ? "okand" + row + "@brevlada.example" : sender;
                String id = "<" + row + ".volym@brevlada.example>";
                byte[] raw = new RawMail(id, draft.sender().name(), from, at, draft.subject(), text, file).bytes();
                add(row, "MAIL", at, raw, from, draft, id, outcome);
            }
            case CHAT -> add(row, "CHAT", at, json(draft, text), sender, draft, null, outcome);
            default -> add(row, "DESK", at, json(draft, text), sender, draft, null, outcome);
        }
    }

    /** A message that became nothing: an automatic answer, or now and then one that could not be read. */
    void noise(long row, Draft draft) {
        Outcome outcome = row % 400 == 0 ? Outcome.QUARANTINED : row % 5 == 0 ? Outcome.DISMISSED : Outcome.AUTOMATIC;
        message(row, draft, draft.arrivedAt().plusSeconds(1), "Jag är borta till måndag.\n" + row, outcome, null);
    }

    private static byte[] json(Draft draft, String text) {
        return JSON.writeValueAsBytes(JsonNodeFactory.instance
                .objectNode()
                .put("subject", draft.subject())
                .put("text", text)
                .put("name", draft.sender().name())
                .put("email", draft.sender().address()));
    }

    private void add(
            long row,
            String channel,
            Instant at,
            byte[] raw,
            String sender,
            Draft draft,
            @Nullable String id,
            Outcome outcome) {
        boolean mail = channel.equals("MAIL");
        boolean matter = outcome == Outcome.REGISTERED || outcome == Outcome.FOLLOW_UP;
        byte[] sum = sha256(raw);
        table.row(
                row,
                volume.namnd(),
                channel,
                mail ? MAILBOX : null,
                mail ? 1 : null,
                mail ? row : null,
                reference(row),
                at,
                at.plusSeconds(15),
                sum,
                raw.length,
                raw,
                sender,
                draft.subject(),
                id,
                HexFormat.of().formatHex(sha256((sender + row).getBytes(StandardCharsets.UTF_8))),
                1,
                at.plusSeconds(15),
                outcome,
                reason(outcome),
                at.plusSeconds(20),
                matter ? draft.id() : null);
    }

    private static String reason(Outcome outcome) {
        return switch (outcome) {
            case REGISTERED -> "Ett nytt meddelande.";
            case FOLLOW_UP -> "Svar på bekräftelsen.";
            case QUARANTINED -> "Meddelandet gick inte att läsa.";
            case AUTOMATIC -> "Ett automatiskt svar.";
            default -> "Reklam.";
        };
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
