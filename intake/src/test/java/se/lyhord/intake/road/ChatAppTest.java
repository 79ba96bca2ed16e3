package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.atlassian.oai.validator.model.Request;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What apps are told in {@code /chat/openapi.yaml} is what they get. */
@RoadTest
@Import(OpenDoor.class)
class ChatAppTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    private static final String MESSAGES = Contract.MESSAGES;
    private static final String CONVERSATION = "/chat/conversation";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private App app;
    private Contract contract;

    @BeforeEach
    void readTheContract() throws Exception {
        app = new App(port, client);
        contract = Contract.of(app, json);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aMessageWithAnswersAndAFileReachesTheDeskWhole() throws Exception {
        HttpResponse<String> sent = app.form(MESSAGES, App.withFile("""
                        {"text": "Lampan är trasig", "phone": "070-000 00 00", "postal": "Storgatan 1\\n123 45 Byn",
                         "answers": {"Var": "Tunneln vid skolan", "När": "I går", "Svar": "Ja, ring mig"}, "replyWanted": true}""", "lampa.png", PNG), Map.of());

        String reference = contract.read(MESSAGES, Request.Method.POST, sent, 201)
                .get("reference")
                .asString();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        jdbc.sql("""
                                select a.sender_phone, a.sender_postal, a.title, m.new_text, m.body, f.name, f.type, f.size, a.reply_wanted from arende a
                                join message m on m.arende = a.id join attachment f on f.message = m.id where a.reference = :reference
                                """).param("reference", reference).query().listOfRows())
                .singleElement()
                .satisfies(row -> assertThat(row.values().stream().map(String::valueOf))
                        .containsExactly(
                                "070-000 00 00",
                                "Storgatan 1\n123 45 Byn",
                                "Lampan är trasig Var: Tunneln vid skolan När: I går",
                                "Lampan är trasig\n\nVar: Tunneln vid skolan\nNär: I går",
                                "Lampan är trasig\n\nVar: Tunneln vid skolan\nNär: I går\nSvar: Ja, ring mig",
                                "lampa.png",
                                "image/png",
                                "12",
                                "true")));
    }

    @Test
    void aRetriedSendIsOneMessageAndAnUnkeyedOneItsOwn() throws Exception {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        HttpResponse<String> first = contract.described(MESSAGES, "{\"text\": \"Gungan\"}", key);
        HttpResponse<String> again = contract.described(MESSAGES, "{\"text\": \"Gungan\"}", key);
        HttpResponse<String> other = contract.described(MESSAGES, "{\"text\": \"Rutschkanan\"}", key);
        HttpResponse<String> unkeyed = contract.described(MESSAGES, "{\"text\": \"Gungan\"}", Map.of());

        assertThat(contract.read(MESSAGES, Request.Method.POST, again, 201))
                .isEqualTo(contract.read(MESSAGES, Request.Method.POST, first, 201));
        assertThat(contract.read(MESSAGES, Request.Method.POST, other, 422)
                        .get("detail")
                        .asString())
                .contains("samma nyckel");
        assertThat(contract.read(MESSAGES, Request.Method.POST, unkeyed, 201).get("reference"))
                .isNotEqualTo(
                        contract.read(MESSAGES, Request.Method.POST, first, 201).get("reference"));
        assertThat(contract.read(
                                MESSAGES,
                                Request.Method.POST,
                                app.json(MESSAGES, "{\"text\": \"Gungan\"}", Map.of("Idempotency-Key", "1")),
                                400)
                        .get("detail")
                        .asString())
                .contains("UUID");
    }

    @Test
    void whoeverHasTheCodeReadsAndWritesOn() throws Exception {
        Map<String, String> code = contract.code("Grinden gnisslar");

        HttpResponse<String> later =
                app.form(CONVERSATION, App.withFile("{\"text\": \"En bild\"}", "grind.png", PNG), code);
        HttpResponse<String> human = contract.described(CONVERSATION, "{\"wantsHuman\": true}", code);

        contract.read(CONVERSATION, Request.Method.POST, later, 201);
        assertThat(contract.read(CONVERSATION, Request.Method.POST, human, 200)
                        .get("wantsHuman")
                        .asBoolean())
                .isTrue();
        JsonNode all = contract.read(CONVERSATION, Request.Method.GET, app.get(CONVERSATION, code), 200);
        assertThat(Contract.texts(all)).containsExactly("Grinden gnisslar", "En bild", "ASKED_FOR_HUMAN");
        assertThat(Contract.texts(
                        contract.read(CONVERSATION, Request.Method.GET, app.get(CONVERSATION + "?after=2", code), 200)))
                .containsExactly("ASKED_FOR_HUMAN");
    }

    @Test
    void withoutTheRightCodeThereIsNothing() throws Exception {
        for (Map<String, String> headers : List.of(
                Map.<String, String>of(),
                Map.of("Authorization", "Kod 0000-0000-0000-0000"),
                Map.of("Authorization", "Bearer 0000-0000-0000-0000"),
                Map.of("Authorization", "Kod ' or 1=1"))) {
            contract.read(CONVERSATION, Request.Method.GET, app.get(CONVERSATION, headers), 401);
            contract.read(
                    CONVERSATION, Request.Method.POST, app.json(CONVERSATION, "{\"text\": \"Hej\"}", headers), 401);
        }
    }

    @Test
    void whatCannotBeTakenIsSaidInASentence() throws Exception {
        byte[] script = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

        assertThat(contract.refused(
                        app.form(MESSAGES, App.withFile("{\"text\": \"Hej\"}", "bild.png", script), Map.of())))
                .contains("bild.png", "bild eller PDF");
        assertThat(contract.refused(
                        app.json(MESSAGES, "{\"text\": \"Hej\", \"hemsida\": \"http://kop.example\"}", Map.of())))
                .contains("ska vara tomt");
        assertThat(contract.refused(app.json(MESSAGES, "{\"text\": \"Hej\", \"files\": []}", Map.of())))
                .contains("multipart/form-data");
        assertThat(contract.refused(app.json(MESSAGES + "?namnd=finns-inte", "{\"text\": \"Hej\"}", Map.of())))
                .contains("nämnd");
        assertThat(contract.refused(app.json(MESSAGES, "null", Map.of()))).contains("gick inte att läsa");
    }

    @Test
    void theExamplesAreTaken() throws Exception {
        JsonNode examples = new YAMLMapper()
                .readTree(app.get("/chat/openapi.yaml", Map.of()).body())
                .at("/components/requestBodies/message/content/application~1json/examples");

        assertThat(examples.size()).isPositive();
        for (JsonNode example : examples.values()) {
            contract.read(
                    MESSAGES,
                    Request.Method.POST,
                    contract.described(MESSAGES, example.get("value").toString(), Map.of()),
                    201);
        }
    }

    @Test
    void refusalsAreInTheLanguageThatTheAppAsksForElseInTheMessages() throws Exception {
        assertThat(contract.refused(app.json(MESSAGES, "{}", Map.of("Accept-Language", "en-GB, fi;q=0.5"))))
                .isEqualTo("Write what it is about before you send.");
        assertThat(contract.refused(app.json(MESSAGES, "{\"language\": \"fi\"}", Map.of())))
                .isEqualTo("Kirjoita, mistä on kyse, ennen kuin lähetät.");
        assertThat(contract.refused(app.json(MESSAGES, "{\"language\": \"xx\"}", Map.of("Accept-Language", "de"))))
                .isEqualTo("Skriv vad det gäller innan du skickar.");
    }

    @Test
    void whatTheReceiptSaysFitsAFirstMessageAndALaterOne() throws Exception {
        HttpResponse<String> first = contract.described(MESSAGES, "{\"text\": \"Gungan\"}", Map.of());
        Map<String, String> code = contract.code("Gungan");
        HttpResponse<String> later =
                contract.described(CONVERSATION, "{\"text\": \"Igen\", \"satisfied\": true}", code);

        assertThat(contract.read(MESSAGES, Request.Method.POST, first, 201)
                        .get("message")
                        .asString())
                .contains("Spara din kod");
        assertThat(contract.read(CONVERSATION, Request.Method.POST, later, 201)
                        .get("message")
                        .asString())
                .isEqualTo("Tack, ditt meddelande har kommit fram.");
        assertThat(Contract.texts(contract.read(CONVERSATION, Request.Method.GET, app.get(CONVERSATION, code), 200)))
                .containsExactly("Gungan", "SATISFIED", "Igen");
    }

    @Test
    void noFileVanishes() throws Exception {
        Map<String, String> code = contract.code("Grinden gnisslar");
        byte[] ticked = App.withFile("{\"wantsHuman\": true}", "grind.png", PNG);
        byte[] whole = App.withFile("{\"text\": \"Hej\"}", "grind.png", PNG);

        assertThat(contract.read(CONVERSATION, Request.Method.POST, app.form(CONVERSATION, ticked, code), 400)
                        .get("detail")
                        .asString())
                .contains("Skriv vad det gäller");
        for (String name : List.of("name=\"files[]\"", "name=\"file\"")) {
            assertThat(contract.refused(app.form(MESSAGES, replaced(whole, "name=\"files\"", name), Map.of())))
                    .contains("files");
        }
        assertThat(contract.refused(app.form(MESSAGES, replaced(whole, "; filename=\"grind.png\"", ""), Map.of())))
                .contains("filnamn");
    }

    @Test
    void whatFitsNoFlowIsAProblemToo() throws Exception {
        contract.problem(app.json("/chat/openapi.yaml", "{}", Map.of()), 405);
        contract.problem(app.json(MESSAGES, "{\"text\": \"Hej\"}", Map.of("Accept", "image/png")), 406);
        contract.problem(app.send(MESSAGES, "text/xml", new byte[] {'x'}, Map.of()), 415);
        contract.problem(app.json(MESSAGES, "{\"text\": \"" + "x".repeat(300_000) + "\"}", Map.of()), 413);
        contract.problem(
                client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + MESSAGES))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(new byte[] {'{', '}'})))
                                .build(),
                        HttpResponse.BodyHandlers.ofString()),
                411);
    }

    private static byte[] replaced(byte[] form, String old, String fresh) {
        return new String(form, StandardCharsets.ISO_8859_1).replace(old, fresh).getBytes(StandardCharsets.ISO_8859_1);
    }
}
