package se.lyhord.register.redecide;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.register.Samples.KARIN;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.AttachmentNote;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.ledger.Conclusion;
import se.lyhord.register.ledger.Heading;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.LedgerEntries;
import se.lyhord.register.ledger.Recorded;
import se.lyhord.register.opening.OpenArende;
import se.lyhord.register.proposal.NewProposal;
import se.lyhord.register.proposal.ProposedAnswers;
import se.lyhord.register.proposal.TakeProposal;

/** A chef has answered the copy of the wrong ärende. */
@RegisterTest
class MovedProposalTest {
    private static final Ranking NOTHING = new Ranking(List.of(), true);
    private static final Reread READ = new Reread(
            new Sender("Chef C", "chef@hv.example"),
            "SV: Kopia",
            "Bänken är lagad.",
            "Bänken är lagad.",
            null,
            List.of(new AttachmentNote("bild.jpg", "image/jpeg", 9)),
            List.of(),
            null,
            new Suggestion(NOTHING, NOTHING, NOTHING, List.of(), "sv"),
            null,
            false,
            "Det kom från en kollega.");

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerEntries entries;

    @Autowired
    OpenArende openArende;

    @Autowired
    TakeProposal takeProposal;

    @Autowired
    ProposedAnswers proposals;

    @Autowired
    AddMessage add;

    @Autowired
    RegisterMessage register;

    @Autowired
    ArendePages pages;

    @Autowired
    ArendeLog log;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TurnableClock clock;

    private long wrong;
    private Seen seen = new Seen(0, null, null);

    @BeforeEach
    void answersTheWrongCopy() {
        clock.turnTo(Samples.FRIDAY_MORNING);
        wrong = opened();
        seen = proposedIn(wrong);
    }

    @Test
    void isAMessageInTheArendeToWhichItIsMoved() {
        long right = opened();

        add.add(KARIN, seen, right, READ, "Det gällde bänken.");

        assertThat(messages(right)).last().satisfies(MovedProposalTest::isTheWholeAnswer);
        assertCannotBeSentFromTheWrongOne();
        assertThat(log.isUnbroken(right)).isTrue();
    }

    @Test
    void isAMessageInTheArendeThatItBecomes() {
        Arende own = register.register(KARIN, seen, READ, "Det är ett nytt fel.");

        assertThat(messages(own.id())).singleElement().satisfies(MovedProposalTest::isTheWholeAnswer);
        assertCannotBeSentFromTheWrongOne();
        assertThat(log.isUnbroken(own.id())).isTrue();
    }

    @Test
    void isStillThereWhenItIsMovedOnceMore() {
        long second = opened();
        long third = opened();
        add.add(KARIN, seen, second, READ, "Det gällde bänken.");

        add.add(KARIN, Seen.of(entries.find(KARIN.namnd(), seen.ledger()).orElseThrow()), third, READ, "Nej, den här.");

        assertThat(messages(second)).hasSize(1);
        assertThat(messages(third)).hasSize(2).last().satisfies(MovedProposalTest::isTheWholeAnswer);
    }

    private static void isTheWholeAnswer(IncomingMessage message) {
        assertThat(message.newText()).isEqualTo("Bänken är lagad.");
        assertThat(message.attachments()).extracting(AttachmentNote::name).containsExactly("bild.jpg");
    }

    private void assertCannotBeSentFromTheWrongOne() {
        assertThat(proposals.open(wrong)).isEmpty();
        assertThat(messages(wrong)).hasSize(1);
        assertThat(log.isUnbroken(wrong)).isTrue();
        assertThat(jdbc.sql("select sent from proposed_answer where ledger = :ledger and settled_by = 'karin'")
                        .param("ledger", seen.ledger())
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    private List<IncomingMessage> messages(long arende) {
        return pages.page(KARIN.namnd(), arende).orElseThrow().messages().stream()
                .map(message -> message.message())
                .toList();
    }

    private long opened() {
        return transaction.execute(status -> {
            Recorded recorded = ledger.record(Samples.mail());
            long id = openArende.open(Samples.brokenSwing(recorded)).id();
            ledger.conclude(recorded.id(), Conclusion.registered(id, "Nytt."));
            return id;
        });
    }

    private Seen proposedIn(long arende) {
        Recorded recorded = ledger.record(Samples.mail());
        transaction.executeWithoutResult(status -> {
            takeProposal.take(new NewProposal(
                    KARIN.namnd(),
                    arende,
                    recorded.id(),
                    "chef@hv.example",
                    "Bänken är lagad.",
                    List.of("bild.jpg"),
                    Samples.FRIDAY_MORNING));
            ledger.conclude(
                    recorded.id(),
                    new Heading("chef@hv.example", "SV: Kopia", null, null),
                    Conclusion.followUp(arende, "Svar på kopian."));
        });
        return Seen.of(entries.find(KARIN.namnd(), recorded.id()).orElseThrow());
    }
}
