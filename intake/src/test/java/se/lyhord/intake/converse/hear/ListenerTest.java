package se.lyhord.intake.converse.hear;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ListenerTest {
    @Test
    void measured() throws Exception {
        ListenerMeasure m = new ListenerMeasure(LabelledSentence.from("sentences.tsv"));
        Files.writeString(Path.of("/tmp/lyhord-work/talk-measure.txt"), m.table());
        assertThat(m.recall("danger")).isPositive();
    }
}
