package se.lyhord.intake.read.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fri, 20 Nov 2026 09:00:05 +0100 | 2026-11-20T08:00:05Z",
                "1 Jan 2026 00:30:00 -0330       | 2026-01-01T04:00:00Z",
                "Tue, 03 Mar 2026 23:59:59 -0030 | 2026-03-04T00:29:59Z"
            })
    void isReadAsItStands(String written, Instant moment) {
        assertThat(StandardDate.parse(written)).contains(moment);
        assertThat(DateField.parse(written)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fri, 20 Nov 26 09:00:05 +0100",
                "Fri, 20 Foo 2026 09:00:05 +0100",
                "Fri, 31 Feb 2026 09:00:05 +0100",
                "Fri, 20 Nov 2026 09:00:05 +9900",
                "20 november 2026"
            })
    void anythingElseIsForOthers(String written) {
        assertThat(StandardDate.parse(written)).isEmpty();
    }
}
