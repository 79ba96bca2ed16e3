package se.lyhord.console.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import se.lyhord.console.DeskTest;

@DeskTest
class CitizenPageTest {
    @Autowired
    WebApplicationContext program;

    @Test
    void tellsWhoReadsAndHowElseToReachTheNamnd() throws Exception {
        String page = MockMvcTester.from(program)
                .get()
                .uri("/")
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page)
                .contains(
                        "Hässelby-Vällingby stadsdelsförvaltning",
                        "automatisk assistent",
                        "registrator",
                        "allmän handling",
                        "08-465 004 00")
                .doesNotContain("{administration}", "{phone}", "{website}");
    }
}
