package se.lyhord.console.benchmark.page;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The part of the list in the browser: says which rows are in sight and that the rows have come, as Vaadin's own script does. */
final class GridPart {
    private static final int PAGE = 50;
    /** Rows in sight, and as many above and below, on a screen of 800 lines. */
    private static final int AROUND = 12;

    private final Invocations invocations;
    private int grid;
    private int first;
    private int last;
    private volatile int size;

    GridPart(Invocations invocations) {
        this.invocations = invocations;
    }

    /** What the browser answers to this call of the server's. */
    Optional<ObjectNode> hear(JsonNode call) {
        String script = call.path(call.size() - 1).asString();
        if (script.contains("$connector.updateSize(")) {
            size = call.path(1).asInt();
        } else if (script.contains("$connector.confirm(")) {
            return Optional.of(invocations.call(
                    node(call.path(0)), "confirmUpdate", call.path(1).asInt()));
        } else if (script.contains("lyhord.reveal(") || script.contains("lyhord.hold(")) {
            return look(node(call.path(1)), call.path(0).asInt());
        }
        return Optional.empty();
    }

    private Optional<ObjectNode> look(int node, int place) {
        if (node != grid) {
            grid = node;
            first = 0;
            last = 0;
        }
        List<Integer> before = List.of(first, last);
        first = Math.max(0, place - AROUND) / PAGE;
        last = Math.max(first, Math.min(place + AROUND, Math.max(place, size - 1)) / PAGE);
        return before.equals(List.of(first, last))
                ? Optional.empty()
                : Optional.of(invocations.call(grid, "setViewportRange", first * PAGE, (last - first + 1) * PAGE));
    }

    private static int node(JsonNode reference) {
        return reference.path("@v-node").asInt();
    }

    /** How many rows the list has. */
    int size() {
        return size;
    }
}
