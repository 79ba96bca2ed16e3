package se.lyhord.intake.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Flag;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.intake.read.Forwarded;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.read.header.Address;
import se.lyhord.intake.read.part.Attachment;
import se.lyhord.intake.triage.Triage;
import se.lyhord.intake.triage.sign.AutomaticKind;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object on one line for machines; what is not known is null. */
final class JsonLine {
    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonLine() {}

    static String of(Explanation explanation) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", explanation.file());
        read(line, explanation.message());
        triage(line, explanation);
        suggestion(line, explanation.suggestion());
        return JSON.writeValueAsString(line);
    }

    /** For a file that gave no answer. */
    static String failed(String file, String error) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("error", error);
        return JSON.writeValueAsString(line);
    }

    private static void read(Map<String, Object> line, ReadMessage message) {
        line.put("subject", message.subject());
        line.put("from", message.from().map(Address::address).orElse(null));
        line.put("date", message.date().map(Object::toString).orElse(null));
        line.put("text", message.text());
        line.put("reply_text", message.newText());
        line.put("attachments", names(message, file -> file.within().isEmpty() && file.declared()));
        line.put("attachments_undeclared", names(message, file -> file.within().isEmpty() && !file.declared()));
        line.put("attachments_inside", names(message, file -> file.within().isPresent()));
        line.put("forwarded", message.forwarded().isPresent());
        line.put(
                "forwarded_from",
                message.forwarded()
                        .flatMap(Forwarded::from)
                        .map(Address::address)
                        .orElse(null));
        line.put("warnings", message.warnings());
    }

    private static List<String> names(ReadMessage message, Predicate<Attachment> which) {
        return message.attachments().stream()
                .filter(which)
                .map(Attachment::name)
                .toList();
    }

    private static void triage(Map<String, Object> line, Explanation explanation) {
        line.put("auto_reply", has(explanation, AutomaticKind.AUTO_REPLY));
        line.put("bounce", has(explanation, AutomaticKind.BOUNCE));
        line.put("mailing_list", has(explanation, AutomaticKind.LIST));
        Triage triage = explanation.triage();
        line.put("triage", Outcome.of(triage).id());
        line.put("reason", triage.reason());
        line.put("acknowledge", explanation.acknowledgement().acknowledge());
        line.put(
                "acknowledge_to",
                explanation.acknowledgement().to().map(Address::address).orElse(null));
        line.put("acknowledge_reason", explanation.acknowledgement().reason());
    }

    private static boolean has(Explanation explanation, AutomaticKind kind) {
        return explanation.signs().stream().anyMatch(sign -> sign.kind() == kind);
    }

    private static void suggestion(Map<String, Object> line, Suggestion suggestion) {
        line.put("kind", best(suggestion.kind()));
        line.put("factor", best(suggestion.factor()));
        line.put("unit", best(suggestion.unit()));
        line.put("flags", suggestion.flags().stream().map(Flag::id).toList());
        line.put("lang", suggestion.language());
    }

    private static @Nullable String best(Ranking ranking) {
        return ranking.best().map(Alternative::id).orElse(null);
    }
}
