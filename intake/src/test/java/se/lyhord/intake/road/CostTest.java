package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.lyhord.intake.guard.cost.SolvedTicket;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** While many write a first message costs a little work, once for each, and nothing else costs anything. */
@RoadTest
@Import(OpenDoor.class)
@TestPropertySource(properties = "lyhord.guard.calm=0")
class CostTest {
    private static final String SWING = "{\"text\": \"Gungan\"}";

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void anAppThatDoesTheWorkIsLetInOnceForItsKey() throws Exception {
        HttpResponse<String> asked = send(SWING, Map.of());
        JsonNode problem = JsonMapper.shared().readTree(asked.body());
        Map<String, String> paid = paid(problem.get("ticket"));

        HttpResponse<String> first = send(SWING, paid);
        HttpResponse<String> again = send(SWING, paid);
        HttpResponse<String> other = send("{\"text\": \"Rutschkanan\"}", paid);

        assertThat(asked.statusCode()).isEqualTo(429);
        assertThat(asked.headers().firstValueAsLong("retry-after").orElse(0)).isBetween(1L, 60L);
        assertThat(problem.get("detail").asString()).contains("Det är många som skriver just nu", "Skicka igen");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(422);
    }

    @Test
    void aTicketIsWorthNothingWithAnotherKeyOrAWrongNumberOrChangedByItsOwner() throws Exception {
        JsonNode ticket = ticket(send(SWING, Map.of()));
        Map<String, String> paid = paid(ticket);
        Map<String, String> otherKey = new HashMap<>(paid);
        otherKey.put("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, String> unsolved = new HashMap<>(paid);
        unsolved.put("Lyhord-Ticket", ticket.get("text").asString());
        Map<String, String> cheaper = new HashMap<>(paid);
        cheaper.put("Lyhord-Ticket", ticket.get("text").asString().replaceFirst("\\.\\d+\\.\\d+\\.", ".0.0."));

        assertThat(send(SWING, otherKey).statusCode()).isEqualTo(429);
        assertThat(send(SWING, cheaper).statusCode()).isEqualTo(429);
        assertThat(ticket(send(SWING, unsolved)).get("text")).isEqualTo(ticket.get("text"));
    }

    @Test
    void whoeverWritesOnPaysNothing() throws Exception {
        String code = JsonMapper.shared()
                .readTree(send(SWING, paid(ticket(send(SWING, Map.of())))).body())
                .get("code")
                .asString();

        assertThat(new App(port, client)
                        .json("/chat/conversation", SWING, Map.of("Authorization", "Kod " + code))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void everyNodeOfTheDatabaseMayAskForItsNumber() {
        assertThat(jdbc.sql("select proacl is null from pg_proc where proname = 'pg_control_system'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private HttpResponse<String> send(String body, Map<String, String> headers) throws Exception {
        return new App(port, client).json("/chat/messages", body, headers);
    }

    private static JsonNode ticket(HttpResponse<String> asked) {
        return JsonMapper.shared().readTree(asked.body()).get("ticket");
    }

    private static Map<String, String> paid(JsonNode ticket) {
        return Map.of(
                "Idempotency-Key",
                ticket.get("idempotencyKey").asString(),
                "Lyhord-Ticket",
                SolvedTicket.of(
                        ticket.get("text").asString(), ticket.get("bits").asInt()));
    }
}
