package se.lyhord.intake.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AtOnceTest {
    private static final Client ONE = Client.of("192.0.2.1");
    private static final Client OTHER = Client.of("192.0.2.2");
    private static final Client THIRD = Client.of("192.0.2.3");
    private static final long FILM = 20L << 20;

    @Test
    void oneAddressHasSomeOfThePlacesAndGivesThemBack() {
        AtOnce atOnce = new AtOnce(2, 3, 0);

        assertThat(atOnce.enter(ONE, 10)).isEmpty();
        assertThat(atOnce.enter(ONE, 10)).isEmpty();
        assertThat(atOnce.enter(ONE, 10))
                .hasValueSatisfying(pause -> assertThat(pause.isOwn()).isTrue());
        assertThat(atOnce.enter(OTHER, 10)).isEmpty();
        assertThat(atOnce.enter(THIRD, 10))
                .hasValueSatisfying(pause -> assertThat(pause.isOwn()).isFalse());

        atOnce.leave(ONE, 10);

        assertThat(atOnce.enter(THIRD, 10)).isEmpty();
    }

    @Test
    void filesShareSomeOfTheMemoryAndWordsGoOn() {
        AtOnce atOnce = new AtOnce(50, 1000, 0);

        assertThat(atOnce.enter(ONE, FILM)).isEmpty();
        assertThat(atOnce.enter(ONE, FILM)).isPresent();
        assertThat(atOnce.enter(OTHER, FILM)).isPresent();
        assertThat(atOnce.enter(OTHER, 1000)).isEmpty();

        atOnce.leave(ONE, FILM);

        assertThat(atOnce.enter(OTHER, FILM)).isEmpty();
    }
}
