package se.lyhord.register.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.TurnableClock;

@RegisterTest
class BacklogTest {
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final String NAMND = Samples.KARIN.namnd();

    @Autowired
    Ledger ledger;

    @Autowired
    Backlog backlog;

    @Autowired
    RawMessages rawMessages;

    @Autowired
    TurnableClock clock;

    @BeforeEach
    void concludeWhatOtherTestsLeft() {
        clock.forward(Duration.ofDays(1));
        for (List<Waiting> left = claim(); !left.isEmpty(); left = claim()) {
            left.forEach(message -> ledger.conclude(message.id(), Conclusion.automatic("Testet är slut.")));
        }
    }

    @Test
    void handsAMessageToOneWorkerUntilItsLeaseHasRunOut() {
        Arrival mail = Samples.mail();
        ledger.record(mail);

        List<Waiting> claimed = claim();

        assertThat(rawMessages.of(claimed.stream().map(Waiting::id).toList()).values())
                .singleElement()
                .extracting(RawMessage::bytes)
                .isEqualTo(mail.raw().bytes());
        assertThat(claim()).isEmpty();
        clock.forward(Duration.ofMinutes(6));
        assertThat(claim()).singleElement().extracting(Waiting::attempts).isEqualTo(2);
    }

    @Test
    void tellsWhyNothingMayBeSentBecauseOfAMessage() {
        Arrival mail = Samples.mail();
        ledger.record(new Arrival(
                mail.namnd(), mail.channel(), mail.position(), mail.arrivedAt(), mail.raw(), "Det låg i Skräppost."));

        assertThat(claim()).extracting(Waiting::heldBecause).containsExactly("Det låg i Skräppost.");
    }

    @Test
    void handsOutABatchInTheOrderOfRecording() {
        List<Long> recorded = record(40);

        assertThat(claim()).extracting(Waiting::id).containsExactlyElementsOf(recorded.subList(0, 32));
        assertThat(claim()).extracting(Waiting::id).containsExactlyElementsOf(recorded.subList(32, 40));
    }

    @Test
    void handsOutAMessageThatWasTriedBeforeAlone() {
        List<Long> tried = record(2);
        claim();
        clock.forward(Duration.ofMinutes(6));
        List<Long> fresh = record(2);

        assertThat(claim()).extracting(Waiting::id).containsExactly(tried.get(0));
        assertThat(claim()).extracting(Waiting::id).containsExactly(tried.get(1));
        assertThat(claim()).extracting(Waiting::id).containsExactlyElementsOf(fresh);
    }

    @Test
    void handsOutNothingAheadOfTimeWhenTheNextWasTriedBefore() {
        record(1);
        claim();
        clock.forward(Duration.ofMinutes(6));
        record(1);

        assertThat(backlog.claimAhead(NAMND, LEASE)).isEmpty();
        assertThat(claim()).singleElement().extracting(Waiting::attempts).isEqualTo(2);
        assertThat(backlog.claimAhead(NAMND, LEASE)).hasSize(1);
    }

    @Test
    void handsOutALargeMessageAlone() {
        long small = record(1).getFirst();
        long large = ledger.record(Samples.mailOf(9 * 1024 * 1024)).id();
        long last = record(1).getFirst();

        assertThat(claim()).extracting(Waiting::id).containsExactly(small);
        assertThat(claim()).extracting(Waiting::id).containsExactly(large);
        assertThat(claim()).extracting(Waiting::id).containsExactly(last);
    }

    @Test
    void letsAPostponedMessageWait() {
        long recorded = record(1).getFirst();
        claim();

        backlog.postpone(recorded, Duration.ofSeconds(30));

        assertThat(claim()).isEmpty();
        clock.forward(Duration.ofSeconds(30));
        assertThat(claim()).hasSize(1);
    }

    @Test
    void leavesAnotherNamndsMessagesToThatNamnd() {
        record(1);

        assertThat(backlog.claim("eslov", LEASE)).isEmpty();
    }

    private List<Waiting> claim() {
        return backlog.claim(NAMND, LEASE);
    }

    private List<Long> record(int mails) {
        return Stream.generate(Samples::mail)
                .limit(mails)
                .map(mail -> ledger.record(mail).id())
                .toList();
    }
}
