package se.lyhord.console.benchmark.page;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Brings the server's messages, which come by two roads, into the order in which it sent them. */
final class Inbound {
    /** So long the real page waits for one that is missing before it asks for all anew. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<Integer, JsonNode> early = new HashMap<>();
    private final AtomicInteger pushes = new AtomicInteger();
    private final Consumer<JsonNode> taker;
    private int last = -1;
    private @Nullable String ended;

    Inbound(Consumer<JsonNode> taker) {
        this.taker = taker;
    }

    synchronized void take(JsonNode message) {
        JsonNode meta = message.path("meta");
        if (meta.path("async").asBoolean(false)) {
            pushes.incrementAndGet();
        }
        if (!message.has("syncId") || meta.has("appError") || meta.has("sessionExpired") || meta.has("resync")) {
            end("told " + meta);
            return;
        }
        early.put(message.path("syncId").asInt(), message);
        for (@Nullable JsonNode next = early.remove(last + 1); next != null; next = early.remove(last + 1)) {
            last++;
            taker.accept(next);
        }
        notifyAll();
    }

    /** Returns when this message has had its turn. */
    synchronized void await(JsonNode message) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (last < message.path("syncId").asInt() && ended == null) {
            long left = Duration.ofNanos(until - System.nanoTime()).toMillis();
            if (left <= 0) {
                end("a message was lost after number " + last);
            } else {
                wait(left);
            }
        }
    }

    synchronized void end(String why) {
        if (ended == null) {
            ended = why;
        }
        notifyAll();
    }

    synchronized Optional<String> ended() {
        return Optional.ofNullable(ended);
    }

    synchronized int last() {
        return last;
    }

    int pushes() {
        return pushes.get();
    }
}
