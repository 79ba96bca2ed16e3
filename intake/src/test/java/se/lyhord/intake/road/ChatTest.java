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
import org.junit.jupiter.api.Test;
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
