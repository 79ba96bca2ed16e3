package se.lyhord.register.redecide;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.register.Samples.KARIN;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.ledger.Balance;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.Heading;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.LedgerEntries;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.ledger.Recorded;
import se.lyhord.register.opening.OpenArende;

/** Messages that have their outcome, and books that balance after whatever is decided about them. */
@RegisterTest
abstract class Redeciding {
    static final Account LEILA = new Account("leila", KARIN.namnd(), "Leila N", Set.of(Role.REGISTRATOR));
    static final Ranking NOTHING = new Ranking(List.of(), true);
    static final Reread READ = new Reread(
            new Sender("Bo Ek", "bo@brevlada.example"),
            "Lampan",
            "Lampan är sönder.",
            "Lampan är sönder.",
            null,
            List.of(),
            List.of(),
            null,
            new Suggestion(NOTHING, NOTHING, NOTHING, List.of(), "sv"),
            "<lampan@brevlada.example>",
            false,
            null);

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerEntries entries;

    @Autowired
    LedgerPages ledgerPages;

    @Autowired
    OpenArende openArende;

    @Autowired
    RegisterMessage register;

    @Autowired
    AddMessage add;

    @Autowired
    DecisionLog decisions;

    @Autowired
    ArendePages pages;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    Balance before = Balance.NONE;

    @BeforeEach
    void fridayMorning() {
        clock.turnTo(Samples.FRIDAY_MORNING);
        before = ledgerPages.balance(KARIN.namnd());
    }

    @AfterEach
    void theBooksStillBalance() {
        assertThat(ledgerPages.balance(KARIN.namnd()).holds()).isTrue();
        assertThat(jdbc.sql(
                                "select count(*) from message m join ledger l on l.id = m.ledger where l.arende <> m.arende")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    LedgerEntry concluded(Conclusion conclusion) {
        Recorded recorded = ledger.record(Samples.mail());
        ledger.conclude(recorded.id(), new Heading("bo@brevlada.example", "Lampan", null, null), conclusion);
        return entry(recorded.id());
    }

    long opened() {
        return transaction.execute(status -> {
            Recorded recorded = ledger.record(Samples.mail());
            long id = openArende.open(Samples.brokenSwing(recorded)).id();
            ledger.conclude(recorded.id(), Conclusion.registered(id, "Nytt."));
            return id;
        });
    }

    LedgerEntry entry(long id) {
        return entries.find(KARIN.namnd(), id).orElseThrow();
    }

    ArendePage page(long id) {
        return pages.page(KARIN.namnd(), id).orElseThrow();
    }
}
