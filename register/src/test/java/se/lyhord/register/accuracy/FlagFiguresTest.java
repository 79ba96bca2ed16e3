package se.lyhord.register.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.register.RegisterTest;

@RegisterTest
class FlagFiguresTest {
    private static final Window MONTHS = Window.upTo(LocalDate.parse("2026-11-22"), Step.MONTH);

    @Autowired
    Decisions decisions;

    @Autowired
    FlagFigures flagFigures;

    private final String namnd = Decisions.namnd();

    @Test
    void tellsWhichWereKeptRemovedAndAdded() {
        decisions.flags(namnd, List.of("akut", "akut"), List.of("akut"));
        decisions.flags(namnd, List.of("akut", "sekretess"), List.of("sekretess"));
        decisions.flags(namnd, List.of(), List.of("akut", "lex-sarah"));
        decisions.flags(namnd, List.of(), List.of());
        decisions.waiting(namnd, "Maten", Decisions.silent(), "akut");

        assertThat(flagFigures.of(namnd, MONTHS))
                .containsExactly(
                        new OfFlag("akut", 1, 1, 1),
                        new OfFlag("lex-sarah", 0, 0, 1),
                        new OfFlag("sekretess", 1, 0, 0));
    }
}
