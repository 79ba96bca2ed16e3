package se.lyhord.intake.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Who asks too much is told to wait, and nobody else is; each address here is one that a proxy on this machine names. */
@RoadTest
@Import(OpenDoor.class)
@TestPropertySource(
        properties = {
            "server.forward-headers-strategy=native",
            "lyhord.guard.posts=5/1h",
            "lyhord.guard.calm=100",
            "lyhord.guard.at-once=2",
            "lyhord.guard.wrong-codes=3/1h",
            "lyhord.guard.all-wrong-codes=8/1h"
        })
class GuardTest {
    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void anAddressThatSendsTooMuchWaitsAndItsNeighbourDoesNot() throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            statuses.add(post("2001:db8:7:1::" + i).statusCode());
        }
        HttpResponse<String> refused = post("2001:db8:7:1:ffff::1");

        assertThat(statuses).containsExactly(201, 201, 201, 201, 201, 429, 429);
        assertThat(refused.headers().firstValueAsLong("retry-after").orElse(0)).isBetween(1L, 3600L);
        assertThat(refused.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(JsonMapper.shared().readTree(refused.body()).get("detail").asString())
                .contains("ring oss");
        assertThat(post("2001:db8:7:2::1").statusCode()).isEqualTo(201);
        assertThat(new App(port, client)
                        .send("/%63hat/messages", "application/json", new byte[] {'{', '}'}, from("2001:db8:7:1::1"))
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void guessedCodesAreFewForAnAddressAndWhenAllHaveGuessedTooOftenForThoseWhoHave() throws Exception {
        String code = JsonMapper.shared()
                .readTree(post("198.51.100.200").body())
                .get("code")
                .asString();
        List<Integer> statuses = new ArrayList<>();
        for (int address = 0; address < 3; address++) {
            for (int i = 0; i < 3; i++) {
                statuses.add(read("198.51.100." + address, "0000-0000-0000-000" + i));
            }
        }

        assertThat(statuses).startsWith(401, 401, 401, 401, 401, 401, 401, 401).hasSize(9);
        assertThat(read("198.51.100.0", code)).isEqualTo(429);
        assertThat(read("198.51.100.99", code)).isEqualTo(200);
        assertThat(read("198.51.100.99", "0000-0000-0000-0009")).isEqualTo(401);
        assertThat(read("198.51.100.99", "0000-0000-0000-0009")).isEqualTo(429);
    }

    @Test
    void whoSendsAByteAtATimeTakesNobodyElsesPlace() throws Exception {
        try (Socket slow = slowly("203.0.113.77");
                Socket other = slowly("203.0.113.77")) {
            await().pollInterval(Duration.ofMillis(500))
                    .until(() -> post("203.0.113.77").body().contains("Försök igen om en minut"));

            assertThat(post("203.0.113.78").statusCode()).isEqualTo(201);
            assertThat(slow.isConnected() && other.isConnected()).isTrue();
        }
    }

    /** A message whose end does not come. */
    private Socket slowly(String address) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream()
                .write(("POST /chat/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                + "X-Forwarded-For: " + address + "\r\nContent-Length: 1000\r\n\r\n{\"text")
                        .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    @Test
    void theRightCodeIsNeverTakenForAGuess() throws Exception {
        String code = JsonMapper.shared()
                .readTree(post("203.0.113.5").body())
                .get("code")
                .asString();

        for (int i = 0; i < 10; i++) {
            assertThat(read("203.0.113.5", code)).isEqualTo(200);
        }
    }

    private HttpResponse<String> post(String address) throws Exception {
        return new App(port, client).json("/chat/messages", "{\"text\": \"Gungan\"}", from(address));
    }

    private int read(String address, String code) throws Exception {
        return new App(port, client)
                .get("/chat/conversation", Map.of("Authorization", "Kod " + code, "X-Forwarded-For", address))
                .statusCode();
    }

    private static Map<String, String> from(String address) {
        return Map.of("X-Forwarded-For", address);
    }
}
