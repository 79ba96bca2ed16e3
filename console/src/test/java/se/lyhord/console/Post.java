package se.lyhord.console;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Flag;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.arende.Handling;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.Opening;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.ledger.Arrival;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.Heading;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.MailboxPosition;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.ledger.Recorded;
import se.lyhord.register.opening.OpenArende;

/** Lets mail come in, each older than all before, so that what a test lets in stands first in the inbox. */
@Component("citizensPost")
public class Post {
    /** The nämnd of the routine that the tests run with. */
    public static final String NAMND = "hasselby-vallingby";

    /** A suggestion that is sure of everything. */
    public static final Suggestion SURE = new Suggestion(
            sure("felanmalan"),
            sure("boendemiljo"),
            sure("stadsmiljo"),
            List.of(new Flag("akut", "göra sig illa")),
            "sv");

    /** A suggestion that is sure of all but the enhet. */
    public static final Suggestion UNSURE = new Suggestion(
            sure("felanmalan"),
            sure("boendemiljo"),
            new Ranking(
                    List.of(
                            new Alternative("stadsmiljo", 0.4, List.of("gungan"), List.of()),
                            new Alternative("lokal-demokrati", 0.3, List.of("vägen"), List.of())),
                    true),
            List.of(),
            "sv");

    private static final Handling BY_MAIL = Handling.of(Kanal.E_MAIL, "sv");
    private static final AtomicLong COUNT = new AtomicLong();

    private final Ledger ledger;
    private final OpenArende openArende;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    /** Begins with empty books, whatever an earlier run has left. */
    Post(Ledger ledger, OpenArende openArende, TransactionTemplate transaction, JdbcClient jdbc) {
        jdbc.sql("truncate ledger, arende, diary_series cascade").update();
        this.ledger = ledger;
        this.openArende = openArende;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    private static Ranking sure(String id) {
        return new Ranking(List.of(new Alternative(id, 0.9, List.of("gungan"), List.of())), false);
    }

    /** Opens an ärende and gives its id. */
    public long arende(String subject, Suggestion suggestion) {
        return arende(NAMND, subject, suggestion);
    }

    /** Opens an ärende whose writer asks for a reply and gives its id. */
    public long wantingReply(String subject, Suggestion suggestion) {
        long number = COUNT.incrementAndGet();
        Handling asking = new Handling(Kanal.CHAT, "sv", true, false, null, null, null, null);
        return arende(NAMND, subject, suggestion, number, early(number), asking);
    }

    /** The ärende that was opened beside another for one of its flags. */
    public long companion(long of) {
        return jdbc.sql("select id from arende where companion_of = :of")
                .param("of", of)
                .query(Long.class)
                .single();
    }

    /** Opens an ärende at a nämnd and gives its id. */
    public long arende(String namnd, String subject, Suggestion suggestion) {
        long number = COUNT.incrementAndGet();
        return arende(namnd, subject, suggestion, number, early(number), BY_MAIL);
    }

    private static Instant early(long number) {
        return Instant.parse("2025-11-20T08:00:00Z").minus(Duration.ofDays(30 * number));
    }

    /** Opens an ärende that came now and gives its id. */
    public long arendeToday(String subject, Suggestion suggestion) {
        return arende(NAMND, subject, suggestion, COUNT.incrementAndGet(), Instant.now(), BY_MAIL);
    }

    private long arende(
            String namnd, String subject, Suggestion suggestion, long number, Instant arrived, Handling handling) {
        return transaction.execute(status -> {
            Recorded recorded = recorded(namnd, number, arrived, String.valueOf(UUID.randomUUID()));
            long id = openArende
                    .open(new Opening(
                            namnd,
                            recorded.reference().text(),
                            new Sender("Åsa Öberg", "asa@brevlada.example"),
                            new IncomingMessage(
                                    recorded.id(),
                                    arrived,
                                    subject,
                                    "Gungan är trasig.\n\n> Tack för ditt brev",
                                    "Gungan är trasig.",
                                    null,
                                    List.of(),
                                    List.of()),
                            suggestion,
                            handling,
                            "Nytt."))
                    .id();
            ledger.conclude(recorded.id(), Conclusion.registered(id, "Nytt."));
            return id;
        });
    }

    /** Lets a message come that a machine has sent, and gives its row in the ledger. */
    public long automatic(String subject) {
        return concluded(subject, Conclusion.automatic("En maskin har skickat det."));
    }

    /** Lets a message come that nothing can be made of, and gives its row in the ledger. */
    public long quarantined(String subject) {
        return concluded(subject, Conclusion.quarantined("Det gick inte att läsa."));
    }

    /** Lets a mail come of which only the header has been fetched, and gives its row in the ledger. */
    public long headerOnly(String subject) {
        long number = COUNT.incrementAndGet();
        return transaction.execute(status -> {
            Recorded recorded = ledger.record(arrival(
                    NAMND, number, Instant.parse("2025-11-20T08:00:00Z"), "Subject: " + subject + number + "\r\n\r\n"));
            ledger.conclude(recorded.id(), Conclusion.quarantined("Brevet är för stort."));
            return recorded.id();
        });
    }

    /** Lets a message come that belongs to an ärende, and gives its row in the ledger. */
    public long followUp(String subject, long arende) {
        return concluded(subject, Conclusion.followUp(arende, "Det hör till ärendet."));
    }

    /** Lets somebody add a message to an ärende. */
    public void adds(String sender, long arende, String words) {
        long number = COUNT.incrementAndGet();
        transaction.executeWithoutResult(status -> {
            Instant now = Instant.now();
            Recorded recorded = recorded(NAMND, number, now, words);
            openArende.followUp(
                    NAMND,
                    arende,
                    new IncomingMessage(recorded.id(), now, "Sv", words, words, null, List.of(), List.of()),
                    "Det hör till ärendet.");
            ledger.conclude(
                    recorded.id(),
                    new Heading(sender, "Sv", null, null),
                    Conclusion.followUp(arende, "Det hör till ärendet."));
        });
    }

    private long concluded(String subject, Conclusion conclusion) {
        long number = COUNT.incrementAndGet();
        return transaction.execute(status -> {
            Recorded recorded = recorded(NAMND, number, Instant.parse("2025-11-20T08:00:00Z"), subject + " " + number);
            ledger.conclude(recorded.id(), conclusion);
            return recorded.id();
        });
    }

    private Recorded recorded(String namnd, long number, Instant arrived, String subject) {
        return ledger.record(arrival(namnd, number, arrived, "Subject: " + subject + "\r\n\r\nHej\r\n"));
    }

    private static Arrival arrival(String namnd, long number, Instant arrived, String raw) {
        return new Arrival(
                namnd,
                Channel.MAIL,
                new MailboxPosition("synpunkter@hv.example/INBOX", 7, number),
                arrived,
                new RawMessage(raw.getBytes(StandardCharsets.UTF_8)));
    }
}
