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
        assertThat(page("/?namnd=hasselby-vallingby"))
                .contains(
                        "Hässelby-Vällingby stadsdelsförvaltning",
                        "automatisk assistent",
                        "registrator",
                        "allmän handling",
                        "08-465 004 00")
                .doesNotContain("{administration}", "{phone}", "{website}", "{query}");
    }

    @Test
    void asksWhomOneWritesToWhereThereAreSeveral() throws Exception {
        assertThat(page("/")).contains("Vem vill du skriva till?", "?namnd=hasselby-vallingby", "?namnd=landskrona");
    }

    @Test
    void tellsWhatTheNamndPromises() throws Exception {
        assertThat(page("/sa-hanterar-vi-dina-synpunkter?namnd=landskrona"))
                .contains("Så hanterar", "10 arbetsdagar", "./?namnd=landskrona");
    }

    private String page(String address) throws Exception {
        return MockMvcTester.from(program)
                .get()
                .uri(address)
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
