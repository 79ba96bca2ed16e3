package se.lyhord.register.learn.model;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was measured, as the database keeps it. */
final class ComparedJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ComparedJson() {}

    static String write(List<Compared> measured) {
        return JSON.writeValueAsString(measured);
    }

    static List<Compared> read(String json) {
        return JSON.readValue(json, new TypeReference<List<Compared>>() {});
    }
}
