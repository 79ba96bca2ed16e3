package se.lyhord.classifier.command;

import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Messages and suggestions as lines of JSON. */
final class MessageLines {
    private static final double DECIMALS = 10_000;

    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * One line of input.
     *
     * @param id whatever stood there, to be given back
     */
    record Message(JsonNode id, String subject, String text) {}

    /**
     * Reads one line.
     *
     * @throws JacksonException when it is no JSON object with text
     */
    Message read(String line) {
        var node = json.readTree(line.startsWith("\uFEFF") ? line.substring(1) : line);
        if (!node.isObject()
                || !(node.path("text").isString() || node.path("subject").isString())) {
            throw DatabindException.from((tools.jackson.core.JsonParser) null, "no message");
        }
        return new Message(
                node.path("id"),
                node.path("subject").asString(""),
                node.path("text").asString(""));
    }

    /** What to tell the one who sent such a line. */
    static String complaint(JacksonException e) {
        return e instanceof StreamReadException
                ? "raden är inte giltig JSON"
                : "raden är inte ett JSON-objekt med \"subject\" eller \"text\"";
    }

    /** One line of output with its line feed. */
    String write(Message message, Suggestion suggestion) {
        var node = json.createObjectNode();
        node.set("id", message.id().isMissingNode() ? json.nullNode() : message.id());
        node.set("kind", array(suggestion.kind()));
        node.set("factor", array(suggestion.factor()));
        node.set("unit", array(suggestion.unit()));
        var flags = node.putArray("flags");
        suggestion.flags().forEach(flag -> flags.add(flag.id()));
        node.put("lang", suggestion.language());
        return json.writeValueAsString(node) + "\n";
    }

    private ArrayNode array(Ranking ranking) {
        var array = json.createArrayNode();
        for (var alternative : ranking.alternatives()) {
            array.addObject()
                    .put("id", alternative.id())
                    .put("p", Math.round(alternative.probability() * DECIMALS) / DECIMALS);
        }
        return array;
    }
}
