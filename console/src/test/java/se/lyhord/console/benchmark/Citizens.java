package se.lyhord.console.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.json.JsonMapper;

/** Those who write: each to a node, and where that does not answer on to its neighbour, with the same key. */
final class Citizens {
    private static final int CREATED = 201;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration GIVES_UP = Duration.ofSeconds(60);
    private static final int PAUSE = 100;
    private static final List<String> TEXTS = List.of(
            "Gungan på lekplatsen vid Ekbacken är trasig, kedjan har gått av och det är vassa kanter.",
            "Hemtjänsten kom två timmar för sent till min mamma i går kväll och ingen ringde.",
            "Maten på skolan var kall hela veckan. Kan ni se över det?",
            "Lampan i gångtunneln under järnvägen har varit släckt sedan i förra veckan.",
            "Tack för den fina lekparken! Men det saknas bänkar i skuggan.");

    private final HttpClient client;
    private final List<URI> nodes;
    private final JsonMapper json = JsonMapper.builder().build();

    Citizens(HttpClient client, List<URI> nodes) {
        this.client = client;
        this.nodes = nodes;
    }

    /**
     * Sends a message until it is answered.
     *
     * @param due when it should have gone, by {@link System#nanoTime()}
     */
    Sent send(int number, long due) {
        String key = UUID.randomUUID().toString();
        String body = json.writeValueAsString(new Words(TEXTS.get(number % TEXTS.size()) + " (" + number + ")"));
        int attempts = 0;
        while (true) {
            Optional<Receipt> receipt = attempt(nodes.get((number + attempts) % nodes.size()), key, body);
            attempts++;
            long nanos = System.nanoTime() - due;
            if (receipt.isPresent()
                    || nanos > GIVES_UP.toNanos()
                    || Thread.currentThread().isInterrupted()) {
                return new Sent(attempts, nanos, receipt);
            }
            pause();
        }
    }

    private Optional<Receipt> attempt(URI node, String key, String body) {
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(node.resolve("/chat/messages"))
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", key)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == CREATED
                    ? Optional.of(json.readValue(answer.body(), Receipt.class))
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** So that those whom one event cut off do not all come back at once. */
    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Words(String text) {}
}
