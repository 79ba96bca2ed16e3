package se.lyhord.register.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.Recorded;
import se.lyhord.register.opening.OpenArende;
import se.lyhord.register.search.FoundArende;
import se.lyhord.register.search.OtherArenden;

@RegisterTest
class LikelyDuplicatesTest {
    private static final String SWING =
            "Gungan på lekplatsen vid Maltesholmsvägen är trasig och någon kan göra sig illa.";
    private static final String SWING_AGAIN =
            "Hej, gungan på lekplatsen vid Maltesholmsvägen är trasig! Någon kan göra sig illa.";
    private static final String MEALS =
            "Maten från hemtjänsten var kall både i går och i dag, och ingen svarar i telefon.";

    /** A time of its own, far from what other tests leave. */
    private static final Instant THEN = Instant.parse("2013-05-06T08:00:00Z");

    @Autowired
    LikelyDuplicates duplicates;

    @Autowired
    SameSender sameSender;

    @Autowired
    OtherArenden others;

    @Autowired
    Arenden arenden;

    @Autowired
    Ledger ledger;

    @Autowired
    OpenArende openArende;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void findAlmostTheSameWordsWhoeverWroteThem() {
        long first = open("a1@brevlada.example", null, SWING, THEN);
        long again = open("b1@brevlada.example", null, SWING_AGAIN, THEN.plus(Duration.ofDays(2)));
        open("c1@brevlada.example", null, MEALS, THEN.plus(Duration.ofDays(2)));

        assertThat(duplicates.of(arende(again)))
                .singleElement()
                .matches(found -> found.row().id() == first && found.likeText());
        assertThat(duplicates.of(arende(first)))
                .singleElement()
                .matches(found -> found.row().id() == again);
    }

    @Test
    void leaveAloneWhatCameLongBefore() {
        Instant later = THEN.plus(Duration.ofDays(400));
        open("a2@brevlada.example", null, SWING, later);
        long again = open("a2@brevlada.example", null, SWING_AGAIN, later.plus(Duration.ofDays(60)));

        assertThat(duplicates.of(arende(again))).isEmpty();
    }

    @Test
    void findTheSameSenderWithinAFewDays() {
        Instant later = THEN.plus(Duration.ofDays(800));
        long first = open("a3@brevlada.example", null, SWING, later);
        long next = open("A3@Brevlada.example", null, MEALS, later.plus(Duration.ofDays(1)));

        assertThat(duplicates.of(arende(next)))
                .singleElement()
                .matches(found -> found.row().id() == first && !found.likeText());
    }

    @Test
    void knowACitizenAgainByAddressElseByNumber() {
        Instant later = THEN.plus(Duration.ofDays(1200));
        long mailed = open("a4@brevlada.example", "08-123 45 67", SWING, later);
        long mailedAgain = open("A4@brevlada.example", null, MEALS, later.plus(Duration.ofDays(90)));
        long called = open(null, "08-765 43 21", SWING, later.plus(Duration.ofDays(200)));
        long calledAgain = open(null, "08-765 43 21", MEALS, later.plus(Duration.ofDays(300)));
        long unknown = open(null, null, MEALS, later.plus(Duration.ofDays(300)));

        assertThat(sameSender.newest(arende(mailed), 10))
                .extracting(InboxRow::id)
                .containsExactly(mailedAgain);
        assertThat(sameSender.newest(arende(calledAgain), 10))
                .extracting(InboxRow::id)
                .containsExactly(called);
        assertThat(sameSender.newest(arende(unknown), 10)).isEmpty();
        assertThat(sameSender.count(arende(called))).isEqualTo(1);
    }

    @Test
    void areFoundToTieTogetherByTheirNumberHoweverOldTheyAre() {
        long old = open("a5@brevlada.example", null, SWING, THEN.minus(Duration.ofDays(900)));
        long young = open("b5@brevlada.example", null, MEALS, THEN.plus(Duration.ofDays(5000)));

        assertThat(others.matching(Samples.KARIN, arende(young), arende(old).reference(), 10))
                .extracting(FoundArende::id)
                .containsExactly(old);
    }

    private Arende arende(long id) {
        return arenden.find(Samples.KARIN.namnd(), id).orElseThrow();
    }

    private long open(@Nullable String address, @Nullable String phone, String text, Instant arrived) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Recorded recorded = ledger.record(Samples.mail());
            Opening sample = Samples.brokenSwing(recorded);
            return openArende
                    .open(new Opening(
                            sample.namnd(),
                            sample.reference(),
                            new Sender(null, address, phone, null),
                            new IncomingMessage(recorded.id(), arrived, "Hej", text, text, null, List.of(), List.of()),
                            sample.suggestion(),
                            sample.handling(),
                            "Nytt ärende."))
                    .id();
        }));
    }
}
