package se.lyhord.classifier.language;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import se.lyhord.classifier.table.NameTable;

/**
 * The languages that citizens here write, taken out of the 103 that OpenNLP's detector tells apart.
 *
 * <p>How much likelier one of them is than another does not depend on the languages that are left out: those only change what all are
 * divided by.
 */
final class OpenNlpLanguages {
    /** The detector's ISO 639-3 codes and ours. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("swe", "sv"),
            Map.entry("nob", "no"),
            Map.entry("nno", "no"),
            Map.entry("dan", "da"),
            Map.entry("fin", "fi"),
            Map.entry("eng", "en"),
            Map.entry("ara", "ar"),
            Map.entry("som", "so"),
            Map.entry("pes", "fa"),
            Map.entry("fas", "fa"),
            Map.entry("pol", "pl"),
            Map.entry("tur", "tr"),
            Map.entry("ukr", "uk"),
            Map.entry("rus", "ru"),
            Map.entry("deu", "de"),
            Map.entry("fra", "fr"),
            Map.entry("spa", "es"));

    private OpenNlpLanguages() {}

    /** Reads the detector's model from the classpath, where only the build and the tests have it. */
    static LanguageTable read() throws IOException {
        try (var model = OpenNlpLanguages.class.getResourceAsStream("/langdetect-183.bin")) {
            if (model == null) {
                throw new IllegalStateException("OpenNLP's model of languages is not on the classpath");
            }
            return table((AbstractModel) new LanguageDetectorModel(model).getMaxentModel());
        }
    }

    private static LanguageTable table(AbstractModel model) {
        var wanted = IntStream.range(0, model.getNumOutcomes())
                .filter(outcome -> CODES.containsKey(model.getOutcome(outcome)))
                .boxed()
                .toList();
        var pieces = new ArrayList<String>();
        var weights = FloatBuffer.allocate(contexts(model).size() * wanted.size());
        new TreeMap<>(contexts(model)).forEach((piece, context) -> {
            if (IntStream.of(context.getOutcomes()).anyMatch(wanted::contains)) {
                pieces.add(piece);
                wanted.forEach(outcome -> weights.put(weight(context, outcome)));
            }
        });
        var languages = wanted.stream()
                .map(outcome -> CODES.getOrDefault(model.getOutcome(outcome), ""))
                .toList();
        return new LanguageTable(languages, NameTable.of(pieces), Arrays.copyOf(weights.array(), weights.position()));
    }

    private static float weight(Context context, int outcome) {
        for (int i = 0; i < context.getOutcomes().length; i++) {
            if (context.getOutcomes()[i] == outcome) {
                return (float) context.getParameters()[i];
            }
        }
        return 0;
    }

    @SuppressWarnings("unchecked") // OpenNLP hands its parts out as Object[]; the second is this map
    private static Map<String, Context> contexts(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }
}
