package se.lyhord.console.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Pages that lie open and listen; one that is cut off comes back by itself, to the neighbour. */
final class OpenChats implements AutoCloseable {
    private static final int OK = 200;
    private static final int PAUSE = 1000;

    private final ExecutorService each = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger cutOff = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicLong beats = new AtomicLong();
    private final HttpClient client;
    private final List<URI> nodes;

    OpenChats(HttpClient client, List<URI> nodes) {
        this.client = client;
        this.nodes = nodes;
    }

    void open(String code, int number) {
        each.execute(() -> {
            for (int attempt = 0; !Thread.currentThread().isInterrupted(); attempt++) {
                listen(code, nodes.get((number + attempt) % nodes.size()));
                pause();
            }
        });
    }

    private void listen(String code, URI node) {
        try {
            HttpResponse<Stream<String>> events = client.send(
                    HttpRequest.newBuilder(node.resolve("/svar/handelser"))
                            .header("Accept", "text/event-stream")
                            .header("Authorization", "Kod " + code)
                            .build(),
                    HttpResponse.BodyHandlers.ofLines());
            try (Stream<String> lines = events.body()) {
                if (events.statusCode() == OK) {
                    follow(lines);
                } else {
                    refused.incrementAndGet();
                }
            }
        } catch (IOException gone) {
            refused.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(Stream<String> lines) {
        open.incrementAndGet();
        try {
            lines.filter(line -> !line.isEmpty()).forEach(line -> beats.incrementAndGet());
        } catch (UncheckedIOException gone) {
            // Counted below, as an end that was no accident is.
        } finally {
            open.decrementAndGet();
            cutOff.incrementAndGet();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    int open() {
        return open.get();
    }

    @Override
    public String toString() {
        return "%d open, cut off %d times, refused %d times, %d lines heard"
                .formatted(open.get(), cutOff.get(), refused.get(), beats.get());
    }

    @Override
    public void close() {
        each.shutdownNow();
    }
}
