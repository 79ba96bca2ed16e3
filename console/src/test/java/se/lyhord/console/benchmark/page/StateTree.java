package se.lyhord.console.benchmark.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the server has said of the page's elements: their tags, attributes and properties, not where they stand. */
final class StateTree {
    private static final int ELEMENT = 0;
    private static final int PROPERTIES = 1;
    private static final int ATTRIBUTES = 3;

    private final Map<Integer, Map<String, String>> nodes = new HashMap<>();

    /** Takes the changes of one message in. */
    synchronized void apply(JsonNode changes) {
        for (JsonNode change : changes) {
            int node = change.path("node").asInt();
            switch (change.path("type").asString()) {
                case "detach" -> nodes.remove(node);
                case "put" -> put(node, change);
                case "remove" -> nodes.getOrDefault(node, new HashMap<>()).remove(key(change));
                default -> {
                    // Children, listeners and the like.
                }
            }
        }
    }

    private void put(int node, JsonNode change) {
        int feature = change.path("feat").asInt();
        if (feature == ELEMENT || feature == PROPERTIES || feature == ATTRIBUTES) {
            nodes.computeIfAbsent(node, any -> new HashMap<>())
                    .put(key(change), change.path("value").asString(""));
        }
    }

    private static String key(JsonNode change) {
        return change.path("key").asString();
    }

    /** An element with an attribute or property that is like this. */
    synchronized Optional<Integer> find(String name, BiPredicate<Integer, String> like) {
        return nodes.entrySet().stream()
                .filter(node -> {
                    @Nullable String value = node.getValue().get(name);
                    return value != null && like.test(node.getKey(), value);
                })
                .map(Map.Entry::getKey)
                .findFirst();
    }

    synchronized Optional<String> value(int node, String name) {
        return Optional.ofNullable(nodes.getOrDefault(node, Map.of()).get(name));
    }
}
