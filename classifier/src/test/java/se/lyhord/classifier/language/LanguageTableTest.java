package se.lyhord.classifier.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import se.lyhord.classifier.corpus.Corpus;

class LanguageTableTest {
    @Test
    void saysHowMuchLikelierOneLanguageIsExactlyAsOpenNlpDoes() throws IOException {
        var table = LanguageFile.builtIn();
        var detector = new LanguageDetectorME(
                new LanguageDetectorModel(LanguageTableTest.class.getResourceAsStream("/langdetect-183.bin")));

        for (var text : texts()) {
            var confidences = new HashMap<String, Double>();
            for (var language : detector.predictLanguages(text)) {
                confidences.put(language.getLang(), language.getConfidence());
            }
            var scores = table.scores(text);

            assertThat(scores[table.languages().indexOf("fi")]
                            - scores[table.languages().indexOf("sv")])
                    .isCloseTo(
                            Math.log(confidences.getOrDefault("fin", 0.0) / confidences.getOrDefault("swe", 0.0)),
                            Offset.offset(1e-4));
        }
    }

    /** Also with what OpenNLP takes away first. */
    private static List<String> texts() {
        var texts = new ArrayList<>(List.of(
                "Se https://post.example/a-b, eller skriv till anna@post.example.",
                "Hahaha :-) ring 08-508 04 000!!!! RT @nagon #park \uD83D\uDE00\uD83D\uDE00",
                "Vi har en bredbands-\u00ADlåda   och en ﬁn utsikt"));
        Corpus.setAside().subList(0, 20).forEach(message -> texts.add(message.text()));
        return texts;
    }
}
