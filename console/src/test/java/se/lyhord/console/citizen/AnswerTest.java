package se.lyhord.console.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import se.lyhord.console.DeskTest;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.conversation.key.Code;

/** Coming back with the code and nothing else. */
@DeskTest
class AnswerTest {
    @Autowired
    WebApplicationContext program;

    @Autowired
    CitizensDoor door;

    @Autowired
    JdbcClient jdbc;

    Browsing citizen;
    String code = "";

    @BeforeEach
    void hasWritten() throws Exception {
        citizen = new Browsing(program);
        citizen.open("/?lang=en");
        citizen.press("steg", "fortsatt", Map.of("text", "The swing is broken."));
        citizen.press("steg", "klar", Map.of());
        citizen.press("steg", "skicka", Map.of());
        code = citizen.page().select("#kod").text();
        citizen.open("/svar");
    }

    @Test
    void opensWithTheCodeInTheLanguageOfTheConversation() throws Exception {
        citizen.press("", "", Map.of("kod", code.toLowerCase(Locale.ROOT).replace("-", " ")));

        assertThat(citizen.page().select("html").attr("lang")).isEqualTo("en");
        assertThat(citizen.page().select("#rader .mine").text()).contains("The swing is broken.");
        assertThat(citizen.text()).contains("We have received your message");
    }

    @Test
    void opensToNobodyWithAnotherCode() throws Exception {
        citizen.press("", "", Map.of("kod", "0000-0000-0000-0000"));

        assertThat(citizen.answer().getStatus()).isEqualTo(404);
        assertThat(citizen.text()).contains("Vi hittar inget med den koden").doesNotContain("swing");
        assertThat(citizen.page().select("#kod").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void isKeptByNoCacheAndToldToNobodyElse() throws Exception {
        citizen.press("", "", Map.of("kod", code));

        assertThat(citizen.answer().getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
        assertThat(citizen.answer().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(citizen.page().select("[href], [action]").eachAttr("href")).noneMatch(link -> link.contains(code));
        assertThat(citizen.page().select("form").attr("action")).doesNotContain(code);
    }

    @Test
    void takesMoreWordsOnce() throws Exception {
        citizen.press("", "", Map.of("kod", code));
        Map<String, String> sent = Map.of(
                "kod",
                code,
                "steg",
                "skriv",
                "text",
                "It is by the school.",
                "nyckel",
                citizen.page().select("[name=nyckel]").val());

        citizen.post("/svar", sent, Map.of());
        citizen.post("/svar", sent, Map.of());

        assertThat(citizen.page().select("#rader .mine .said").eachText())
                .endsWith("It is by the school.")
                .hasSize(2);
    }

    @Test
    void saysThatThereIsNothingToSend() throws Exception {
        citizen.press("", "", Map.of("kod", code));

        citizen.press("steg", "skriv", Map.of("text", "   "));

        assertThat(citizen.answer().getStatus()).isEqualTo(422);
        assertThat(citizen.text()).contains("Write something before you send");
    }

    @Test
    void keepsWordsThatCouldNotBeSentAndThatTheyTellOfDissatisfaction() throws Exception {
        citizen.press("", "", Map.of("kod", code));
        citizen.press("steg", "missnojd", Map.of());
        String key = citizen.page().select("[name=nyckel]").val();

        citizen.press(
                "steg",
                "skriv",
                Map.of("text", "Nobody came."),
                Map.of("program.exe", "MZ\0\0".getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(citizen.answer().getStatus()).isEqualTo(422);
        assertThat(citizen.page().select("textarea[name=text]").val()).isEqualTo("Nobody came.");
        assertThat(citizen.page().select("[name=missnojd]").val()).isEqualTo("ja");
        assertThat(citizen.page().select("[name=nyckel]").val()).isEqualTo(key);
        citizen.press("steg", "skriv", Map.of());
        assertThat(door.read(Code.read(code).orElseThrow()).orElseThrow().satisfied())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"byt,ar", "steg,visa", "steg,manniska", "steg,nojd", "steg,missnojd"})
    void keepsHalfWrittenWordsWhateverElseIsPressed(String button, String value) throws Exception {
        citizen.press("", "", Map.of("kod", code));

        citizen.press(button, value, Map.of("text", "Half written"));

        assertThat(citizen.page().select("textarea[name=text]").val()).isEqualTo("Half written");
    }

    @Test
    void fetchesWhatIsNewWithTheCodeInAHeader() throws Exception {
        MockMvcTester server = MockMvcTester.from(program);

        assertThat(server.get().uri("/svar/nytt")).hasStatus(401);
        assertThat(server.get().uri("/svar/nytt").header(HttpHeaders.AUTHORIZATION, "Kod 0000-0000-0000-0000"))
                .hasStatus(401);
        assertThat(server.get().uri("/svar/nytt?lang=fi").header(HttpHeaders.AUTHORIZATION, "Kod " + code))
                .hasStatus(200)
                .bodyText()
                .contains("The swing is broken.", "lang=\"fi\"");
    }

    @Test
    void saysSoInItsOwnPageWhenTheDatabaseDoesNotAnswer() throws Exception {
        jdbc.sql("alter function citizen_read rename to citizen_read_away").update();
        try {
            citizen.press("", "", Map.of("kod", code));
        } finally {
            jdbc.sql("alter function citizen_read_away rename to citizen_read").update();
        }

        assertThat(citizen.answer().getStatus()).isEqualTo(503);
        assertThat(citizen.page().select("main .faults").text()).contains("Något gick fel hos oss");
        assertThat(citizen.page().select("#heard")).hasSize(1);
    }

    @Test
    void callsForAHumanAndSaysSo() throws Exception {
        citizen.press("", "", Map.of("kod", code));

        citizen.press("steg", "manniska", Map.of());

        assertThat(citizen.page().select("#rader .notice").text()).contains("You have asked to talk to a human");
        assertThat(citizen.page().select("button[value=manniska]")).isEmpty();
        assertThat(door.read(Code.read(code).orElseThrow()).orElseThrow().wantsHuman())
                .isTrue();
    }

    @Test
    void asksWhatWasNotGoodAndTellsTheRoutinesWay() throws Exception {
        citizen.press("", "", Map.of("kod", code));

        citizen.press("steg", "missnojd", Map.of());
        assertThat(citizen.text()).contains("What are you not satisfied with?");
        citizen.press("steg", "skriv", Map.of("text", "Nobody came."));

        assertThat(citizen.page().select("#rader .notice").text()).contains("not satisfied");
    }

    @Test
    void tellsNewsToNobodyWithoutTheCode() {
        MockMvcTester server = MockMvcTester.from(program);

        assertThat(server.get().uri("/svar/handelser")).hasStatus(401);
        assertThat(server.get().uri("/svar/handelser").header(HttpHeaders.AUTHORIZATION, "Kod 0000-0000-0000-0000"))
                .hasStatus(401);
        assertThat(server.get()
                        .uri("/svar/handelser")
                        .header(HttpHeaders.AUTHORIZATION, "Kod " + code)
                        .asyncExchange())
                .hasHeader("X-Accel-Buffering", "no")
                .hasHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream");
    }
}
