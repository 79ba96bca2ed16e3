package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What a citizen sends from the web page goes the same road as a mail. */
@RoadTest
class ChatTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    TownMail town;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @LocalServerPort
    int port;

    @Test
    void aChatMessageBecomesAnArendeAndIsAcknowledgedByMail() throws Exception {
        HttpResponse<String> response = post("""
                {"text": "Lampan i tunneln är trasig", "name": "Åsa", "email": "chatt@brevlada.example"}""");

        assertThat(response.statusCode()).isEqualTo(201);
        String reference = json.readValue(response.body(), Receipt.class).reference();
        await().atMost(SOON)
                .until(() ->
                        jdbc.sql("select count(*) from arende where reference = :reference and sender_name = 'Åsa'")
                                        .param("reference", reference)
                                        .query(Long.class)
                                        .single()
                                == 1);
        await().atMost(SOON).until(() -> town.mailsOf("chatt@brevlada.example").size() == 1);
    }

    @Test
    void anAnonymousChatMessageBecomesAnArendeWithoutLetter() throws Exception {
        String reference = json.readValue(post("{\"text\": \"Maten är kall\"}").body(), Receipt.class)
                .reference();

        await().atMost(SOON)
                .until(() ->
                        jdbc.sql("select count(*) from arende where reference = :reference and sender_address is null")
                                        .param("reference", reference)
                                        .query(Long.class)
                                        .single()
                                == 1);
        assertThat(jdbc.sql(
                                "select count(*) from dispatch d join arende a on a.id = d.arende where a.reference = :reference")
                        .param("reference", reference)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoLeavesOnlyAPostalAddressIsOwedALetterThatAPersonPosts() throws Exception {
        String reference = received(
                "{\"text\": \"Bänken vid ån är trasig\", \"postal\": \"Bo Ek\\nGatan 1\\n165 55 Hässelby\", \"language\": \"sv\"}");

        await().atMost(SOON).untilAsserted(() -> assertThat(of(
                        reference,
                        "select d.state || ' ' || d.reason from dispatch d join arende a on a.id = d.arende"))
                .singleElement()
                .asString()
                .isEqualTo("MANUAL Den som skrev har ingen e-postadress. Skriv ut brevet och posta det."));
    }

    @Test
    void anAddressTypedOnThePageAndADiarienummerOpenNobodyElsesArende() throws Exception {
        String first = received("{\"text\": \"Hissen står\", \"email\": \"hiss@brevlada.example\"}");
        await().atMost(SOON)
                .until(() -> !of(first, "select a.status from arende a").isEmpty());
        jdbc.sql("update arende set diarienummer = 'HV 2026/8117' where reference = :reference")
                .param("reference", first)
                .update();

        String second = received("{\"text\": \"Det gäller HV 2026/8117\", \"email\": \"hiss@brevlada.example\"}");

        await().atMost(SOON).untilAsserted(() -> assertThat(
                        of(second, "select a.outcome || ' ' || a.outcome_reason from ledger a"))
                .singleElement()
                .asString()
                .startsWith("REGISTERED Meddelandet nämner ärendets diarienummer, men avsändaren är inte part i det."));
        assertThat(of(second, "select a.status from arende a")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|The food at the nursing home was cold again on Tuesday and nobody listened|en",
                "en-GB|Maten på boendet var kall igen i tisdags och ingen lyssnade på oss|en",
                "sv-simple|Maten på boendet var kall igen i onsdags och ingen lyssnade på oss|sv",
                "|Maten på boendet var kall igen i torsdags och ingen lyssnade på oss|sv"
            })
    void lettersAreInTheLanguageThatWasSaidOrElseThatOfTheText(@Nullable String said, String text, String expected)
            throws Exception {
        String language = said == null ? "" : ", \"language\": \"" + said + "\"";

        String reference = received("{\"text\": \"" + text + "\"" + language + "}");

        await().atMost(SOON).untilAsserted(() -> assertThat(of(reference, "select a.language from arende a"))
                .isEqualTo(List.of(expected)));
    }

    @Test
    void theSameWordsFromTwoCitizensAreTwoMatters() throws Exception {
        post("{\"text\": \"Hemtjänsten kom inte i dag\"}");
        post("{\"text\": \"Hemtjänsten kom inte i dag\"}");

        await().atMost(SOON)
                .until(() -> jdbc.sql("select count(*) from arende where excerpt = 'Hemtjänsten kom inte i dag'")
                                .query(Long.class)
                                .single()
                        == 2);
    }

    @Test
    void controlCharactersAreLeftOut() throws Exception {
        post("{\"text\": \"Gungan\\u0000 gnisslar\"}");

        await().atMost(SOON)
                .until(() -> jdbc.sql("select count(*) from arende where excerpt = 'Gungan gnisslar'")
                                .query(Long.class)
                                .single()
                        == 1);
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedUnread() throws Exception {
        assertThat(post("{\"text\": \"" + "x".repeat(300_000) + "\"}").statusCode())
                .isEqualTo(413);
    }

    @Test
    void whatCannotBeTakenIsSentBackWithASentenceThatHelps() throws Exception {
        assertProblem(post("{\"text\": \"  \"}"), "Skriv vad det gäller");
        assertProblem(post("{\"text\": \"Hej\", \"email\": \"åsa\"}"), "E-postadressen ser inte rätt ut");
        assertProblem(post("{\"text\": \"" + "x".repeat(20_001) + "\"}"), "för lång");
        assertProblem(post("{\"text"), "gick inte att läsa");
        assertProblem(post("[]"), "gick inte att läsa");
    }

    private static void assertProblem(HttpResponse<String> response, String sentence) {
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(response.body()).contains(sentence);
    }

    private String received(String body) throws Exception {
        return json.readValue(post(body).body(), Receipt.class).reference();
    }

    private List<String> of(String reference, String select) {
        return jdbc.sql(select + " where a.reference = :reference")
                .param("reference", reference)
                .query(String.class)
                .list();
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/chat/messages"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Receipt(String reference) {}
}
