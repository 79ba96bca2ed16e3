package se.lyhord.register.search;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.AttachmentNote;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Handling;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.Opening;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.ledger.Arrival;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.MailboxPosition;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.ledger.Recorded;
import se.lyhord.register.opening.OpenArende;
import se.lyhord.register.search.index.SearchIndex;
import se.lyhord.register.verb.ConfirmArende;
import se.lyhord.register.verb.WriteNote;

/** A registrator who searches, and what there is to find. */
@RegisterTest
abstract class Searching {
    static final String NAMND = "spanga-tensta";
    static final Account REGISTRATOR = new Account("sok", NAMND, "Sök S", Set.of(Role.REGISTRATOR));
    static final Sender MARTA = new Sender(
            "Märta Åkerström", "marta.akerstrom@brevlada.example", "070-123 45 67", "Kråkvägen 5\n163 00 Spånga");
    static final AtomicLong UIDS = new AtomicLong(9_000_000);

    @Autowired
    FindArenden findArenden;

    @Autowired
    SearchIndex index;

    @Autowired
    Ledger ledger;

    @Autowired
    OpenArende openArende;

    @Autowired
    ConfirmArende confirmArende;

    @Autowired
    WriteNote writeNote;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void itIsFriday() {
        clock.turnTo(Instant.parse("2026-11-20T08:00:00Z"));
    }

    SearchResult find(SearchQuestion question) {
        refreshed();
        return findArenden.find(REGISTRATOR, question, null, 50);
    }

    List<Long> found(String words) {
        return found(SearchQuestion.of(words));
    }

    List<Long> found(SearchQuestion question) {
        return ids(REGISTRATOR, question);
    }

    List<Long> ids(Account account, SearchQuestion question) {
        refreshed();
        return findArenden.find(account, question, null, 50).hits().stream()
                .map(hit -> hit.arende().id())
                .toList();
    }

    void refreshed() {
        while (index.refresh()) {
            Thread.onSpinWait();
        }
    }

    long opened(String subject, String text) {
        return opened(new Sender("Kim Ek", "kim@brevlada.example"), subject, text);
    }

    long opened(Sender sender, String subject, String text) {
        return open(clock.instant(), sender, subject, text);
    }

    long openedAt(String moment, String subject, String text) {
        return open(Instant.parse(moment), new Sender("Kim Ek", "kim@brevlada.example"), subject, text);
    }

    long open(Instant at, Sender sender, String subject, String text) {
        Ranking nothing = new Ranking(List.of(), true);
        return transaction.execute(status -> {
            Recorded recorded = ledger.record(new Arrival(
                    NAMND,
                    Channel.MAIL,
                    new MailboxPosition(NAMND + "/SOK", 7, UIDS.incrementAndGet()),
                    at,
                    new RawMessage(("Subject: " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8))));
            return openArende
                    .open(new Opening(
                            NAMND,
                            recorded.reference().text(),
                            sender,
                            new IncomingMessage(
                                    recorded.id(),
                                    at,
                                    subject,
                                    text,
                                    text,
                                    null,
                                    List.of(new AttachmentNote("underlag.pdf", "application/pdf", 9)),
                                    List.of()),
                            new Suggestion(nothing, nothing, nothing, List.of(), "sv"),
                            Handling.of(Kanal.E_MAIL, "sv"),
                            "Nytt ärende."))
                    .id();
        });
    }

    Arende confirmed(long id, String unit) {
        return confirmArende.confirmAndRoute(
                REGISTRATOR, id, new Confirmation("klagomal", "utforande", unit, List.of()));
    }
}
