package se.lyhord.classifier.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
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

        for (var message : Corpus.setAside().subList(0, 20)) {
            var confidences = new HashMap<String, Double>();
            for (var language : detector.predictLanguages(message.text())) {
                confidences.put(language.getLang(), language.getConfidence());
            }
            var scores = table.scores(message.text());

            assertThat(scores[table.languages().indexOf("fi")]
                            - scores[table.languages().indexOf("sv")])
                    .isCloseTo(
                            Math.log(confidences.getOrDefault("fin", 0.0) / confidences.getOrDefault("swe", 0.0)),
                            Offset.offset(1e-4));
        }
    }
}
