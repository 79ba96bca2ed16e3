package se.lyhord.register.arende;

import se.lyhord.classifier.Suggestion;
import tools.jackson.databind.json.JsonMapper;

/** A suggestion as the database keeps it. */
final class SuggestionJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private SuggestionJson() {}

    static String write(Suggestion suggestion) {
        return JSON.writeValueAsString(suggestion);
    }

    static Suggestion read(String json) {
        return JSON.readValue(json, Suggestion.class);
    }
}
