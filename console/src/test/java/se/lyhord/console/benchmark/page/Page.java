package se.lyhord.console.benchmark.page;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A page that lies open, with its connection for what the server says by itself. One request is on its way at a time, as in a browser. */
public final class Page implements AutoCloseable {
    private static final int OK = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Object> ENTER = Map.of(
            "event.key",
            "Enter",
            "event.code",
            "Enter",
            "event.location",
            0,
            "event.shiftKey",
            false,
            "event.metaKey",
            false,
            "event.ctrlKey",
            false,
            "event.altKey",
            false,
            "event.isComposing",
            false,
            "event.repeat",
            false);

    private final Browser browser;
    private final Invocations invocations = new Invocations(JSON);
    private final GridPart grid = new GridPart(invocations);
    private final StateTree tree = new StateTree();
    private final Inbound inbound = new Inbound(this::take);
    private final ConcurrentLinkedQueue<ObjectNode> replies = new ConcurrentLinkedQueue<>();
    private final ReentrantLock sending = new ReentrantLock();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final String address;
    private final String key;
    private final WebSocket push;
    private int sent;

    /** Loads it, connects and navigates, as a browser does. */
    public Page(Browser browser, String location) throws IOException, InterruptedException {
        this.browser = browser;
        browser.get("/" + location);
        JsonNode config = JSON.readTree(browser.get(
                                "/?v-r=init&location=" + Browser.encoded(location)
                                        + "&query=&v-sh=800&v-sw=1280&v-wh=800&v-ww=1280&v-bh=800&v-bw=1280&v-tzid=Europe/Stockholm&v-wn=v-1&v-td=false&v-pr=1")
                        .body())
                .path("appConfig");
        JsonNode first = config.path("uidl");
        key = first.path("Vaadin-Security-Key").asString();
        address = "/?v-r=uidl&v-uiId=" + config.path("v-uiId").asInt();
        inbound.take(first);
        push = browser.listen(
                "/VAADIN/push?v-r=push&v-uiId=%d&v-pushId=%s&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%%20charset=UTF-8&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=0"
                        .formatted(
                                config.path("v-uiId").asInt(),
                                first.path("Vaadin-Push-ID").asString()),
                new Push(this::pushed, () -> {
                    if (!closed.get()) {
                        inbound.end("the connection was cut off");
                    }
                }));
        go(location);
    }

    /** Goes to another address of the desk, as the browser's back button does. */
    public void go(String location) throws IOException, InterruptedException {
        tell(invocations.event(
                1,
                "ui-navigate",
                Map.of(
                        "route",
                        location,
                        "query",
                        "",
                        "appShellTitle",
                        "",
                        "trigger",
                        "",
                        "historyState",
                        Map.of("idx", 0))));
    }

    /** Calls a method of an element's component. */
    public void call(int node, String method, Object... arguments) throws IOException, InterruptedException {
        tell(invocations.call(node, method, arguments));
    }

    /** Writes into a field and presses Enter. */
    public void write(int field, String text) throws IOException, InterruptedException {
        tell(
                invocations.property(field, "value", text),
                invocations.event(field, "keypress", ENTER),
                invocations.event(field, "change", Map.of()));
    }

    /** Returns when the answer has been taken in. */
    private void tell(ObjectNode... told) throws IOException, InterruptedException {
        sending.lock();
        try {
            ObjectNode body = JSON.createObjectNode().put("csrfToken", key);
            body.putArray("rpc").addAll(List.of(told));
            body.put("syncId", inbound.last()).put("clientId", sent++);
            HttpResponse<String> answer =
                    browser.post(address, "application/json; charset=UTF-8", JSON.writeValueAsString(body));
            if (answer.statusCode() != OK) {
                inbound.end("answered with " + answer.statusCode());
                throw new IOException(inbound.ended().orElseThrow());
            }
            JsonNode message = JSON.readTree(answer.body());
            inbound.take(message);
            inbound.await(message);
        } finally {
            sending.unlock();
        }
        replyLater();
    }

    private void pushed(String message) {
        inbound.take(JSON.readTree(message));
        replyLater();
    }

    private void take(JsonNode message) {
        tree.apply(message.path("changes"));
        for (JsonNode call : message.path("execute")) {
            grid.hear(call).ifPresent(replies::add);
        }
    }

    private void replyLater() {
        if (!replies.isEmpty()) {
            Thread.startVirtualThread(this::reply);
        }
    }

    private void reply() {
        List<ObjectNode> all = new ArrayList<>();
        for (@Nullable ObjectNode one = replies.poll(); one != null; one = replies.poll()) {
            all.add(one);
        }
        try {
            if (!all.isEmpty() && !closed.get()) {
                tell(all.toArray(ObjectNode[]::new));
            }
        } catch (IOException gone) {
            inbound.end("a reply was lost");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** An element with an attribute or property that is like this. */
    public Optional<Integer> find(String name, BiPredicate<Integer, String> like) {
        return tree.find(name, like);
    }

    /** An attribute or property of an element. */
    public Optional<String> value(int node, String name) {
        return tree.value(node, name);
    }

    /** How many rows its list says it has. */
    public int rows() {
        return grid.size();
    }

    /** How many messages the server has sent by itself. */
    public int pushes() {
        return inbound.pushes();
    }

    /** Why it cannot be used any more; empty as long as it can. */
    public Optional<String> ended() {
        return inbound.ended();
    }

    /** As when the tab is closed: a last word tells the server. */
    @Override
    public void close() {
        closed.set(true);
        try {
            ObjectNode word = JSON.createObjectNode().put("csrfToken", key).put("UNLOAD", true);
            word.putArray("rpc");
            browser.post(address, "application/json; charset=UTF-8", JSON.writeValueAsString(word));
        } catch (IOException gone) {
            inbound.end("nobody heard that it was closed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        push.abort();
    }
}
