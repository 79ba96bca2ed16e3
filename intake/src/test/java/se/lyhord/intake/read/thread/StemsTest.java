package se.lyhord.intake.read.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StemsTest {
    private static final Stems STEMS = Stems.of("vidarebefordra|välitet|转发|från mig");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vidarebefordrat meddelande",
                "AUTOVIDAREBEFORDRAD",
                "VÄLITETTY viesti",
                "自动转发",
                "vvidarebefordra",
                "Från mig"
            })
    void findsAStemAnywhereInAnyCase(String line) {
        assertThat(STEMS.areIn(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v", "vidarebefordr", "Vidare befordran", "från oss", "转"})
    void findsNoneWhereOnlyPartOfOneStands(String line) {
        assertThat(STEMS.areIn(line)).isFalse();
    }
}
