package se.lyhord.intake.guard.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.lyhord.register.conversation.key.SendKey;

class SignedTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final byte[] SECRET = new byte[32];
    private static final SendKey KEY = SendKey.random();
    private static final Price PRICE = new Price(8, 20);

    private final Signed signed = Signed.now(NOW, PRICE, KEY, SECRET);
    private final String text = signed.ticket(NOW).text();

    @Test
    void isPaidForByWorkAtOnce() {
        String paid = SolvedTicket.of(text, PRICE.bits());

        assertThat(Signed.read(paid, KEY, SECRET, NOW))
                .hasValueSatisfying(read -> assertThat(read.isPaid(paid, NOW)).isTrue());
        assertThat(signed.isPaid(text, NOW)).isFalse();
        assertThat(signed.isPaid(text + ":x", NOW)).isFalse();
    }

    @Test
    void isPaidForByWaitingAndTellsHowLongIsLeft() {
        assertThat(signed.ticket(NOW.plusSeconds(15)).seconds()).isEqualTo(5);
        assertThat(signed.isPaid(text, NOW.plusSeconds(19))).isFalse();
        assertThat(signed.isPaid(text, NOW.plusSeconds(20))).isTrue();
    }

    @Test
    void holdsForOneKeyOnOneDatabaseAndForAWhile() {
        assertThat(Signed.read(text, SendKey.random(), SECRET, NOW)).isEmpty();
        assertThat(Signed.read(text, KEY, new byte[] {1}, NOW)).isEmpty();
        assertThat(Signed.read(text, KEY, SECRET, NOW.plus(Signed.LIFETIME))).isEmpty();
        assertThat(Signed.read(text, KEY, SECRET, NOW.minusSeconds(60))).isEmpty();
    }

    @Test
    void cannotBeMadeCheaper() {
        assertThat(Signed.read(text.replace(".8.20.", ".0.20."), KEY, SECRET, NOW))
                .isEmpty();
        assertThat(Signed.read(text.replace(".8.20.", ".8.0."), KEY, SECRET, NOW))
                .isEmpty();
        assertThat(Signed.read("", KEY, SECRET, NOW)).isEmpty();
        assertThat(Signed.read("zzzzzzzzz.99.999." + "A".repeat(22), KEY, SECRET, NOW))
                .isEmpty();
    }

    @Test
    void fitsIntoOneBlockWithItsNumber() {
        assertThat(text + ":" + Integer.MAX_VALUE).hasSizeLessThanOrEqualTo(55);
    }

    @Test
    void costsMoreTheMoreAreWriting() {
        assertThat(Price.at(0)).isEqualTo(new Price(14, 15));
        assertThat(Price.at(1)).isEqualTo(new Price(17, 60));
    }
}
