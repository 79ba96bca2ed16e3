package se.lyhord.console.benchmark.page;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a page may tell its server, in the server's words. */
final class Invocations {
    private static final int PROPERTIES = 1;

    private final JsonMapper json;
    private final AtomicInteger promises = new AtomicInteger();

    Invocations(JsonMapper json) {
        this.json = json;
    }

    ObjectNode event(int node, String name, Map<String, ?> data) {
        return of("event", node).put("event", name).set("data", json.valueToTree(data));
    }

    ObjectNode property(int node, String name, String value) {
        return of("mSync", node)
                .put("feature", PROPERTIES)
                .put("property", name)
                .put("value", value);
    }

    ObjectNode call(int node, String method, Object... arguments) {
        ArrayNode all = json.createArrayNode();
        for (Object argument : arguments) {
            all.add(json.<tools.jackson.databind.JsonNode>valueToTree(argument));
        }
        return of("publishedEventHandler", node)
                .put("templateEventMethodName", method)
                .put("promise", promises.getAndIncrement())
                .set("templateEventMethodArgs", all);
    }

    private ObjectNode of(String type, int node) {
        return json.createObjectNode().put("type", type).put("node", node);
    }
}
