package se.lyhord.register;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Flag;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Handling;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.Opening;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.dispatch.Letter;
import se.lyhord.register.ledger.Arrival;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.MailboxPosition;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.ledger.Recorded;

/** Messages and people that several tests need. */
public final class Samples {
    /** Friday 20 November 2026, nine in the morning in Sweden. */
    public static final Instant FRIDAY_MORNING = Instant.parse("2026-11-20T08:00:00Z");

    /** A registrator of Hässelby-Vällingby. */
    public static final Account KARIN = new Account("karin", "hasselby-vallingby", "Karin R", Set.of(Role.REGISTRATOR));

    private static final AtomicLong UIDS = new AtomicLong();

    private Samples() {}

    /** A mail that nobody has seen before. */
    public static Arrival mail() {
        return mailOf(0);
    }

    /** Such a mail with at least this many bytes. */
    public static Arrival mailOf(int size) {
        String mail = "Subject: " + UUID.randomUUID() + "\r\n\r\nGungan är trasig.\r\n" + ".".repeat(size);
        return new Arrival(
                KARIN.namnd(),
                Channel.MAIL,
                new MailboxPosition("synpunkter@hv.example/INBOX", 7, UIDS.incrementAndGet()),
                FRIDAY_MORNING,
                new RawMessage(mail.getBytes(StandardCharsets.UTF_8)));
    }

    /** What opens an ärende for a broken swing, reported by Åsa. */
    public static Opening brokenSwing(Recorded recorded) {
        return new Opening(
                KARIN.namnd(),
                recorded.reference().text(),
                new Sender("Åsa Öberg", "asa@brevlada.example"),
                new IncomingMessage(
                        recorded.id(),
                        FRIDAY_MORNING,
                        "Gungan",
                        "Gungan är trasig.",
                        "Gungan är trasig.",
                        null,
                        List.of(),
                        List.of()),
                new Suggestion(
                        sure("felanmalan"),
                        sure("boendemiljo"),
                        sure("stadsmiljo"),
                        List.of(new Flag("akut", "göra sig illa")),
                        "sv"),
                Handling.of(Kanal.E_MAIL, "sv"),
                "Nytt ärende.");
    }

    /** Such a letter to a citizen as the tests of sending need. */
    public static Letter letter(long arende, String recipient) {
        return new Letter(
                KARIN.namnd(), arende, Brevslag.BEKRAFTELSE, recipient, null, "sv", "Tack", "Tack.", null, false);
    }

    private static Ranking sure(String id) {
        return new Ranking(List.of(new Alternative(id, 0.9, List.of("gungan"), List.of())), false);
    }
}
