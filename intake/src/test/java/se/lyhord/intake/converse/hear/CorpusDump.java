package se.lyhord.intake.converse.hear;

import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.*;
import tools.jackson.databind.json.JsonMapper;

class CorpusDump {
    @Test
    void dump() throws Exception {
        Listener l = new Listener();
        List<String> out = new ArrayList<>();
        for (String f : List.of(
                "set-aside/citizens-d",
                "set-aside/citizens-w",
                "set-aside/citizens-x",
                "set-aside/citizens-y",
                "set-aside/citizens-z",
                "citizens-a",
                "citizens-b",
                "citizens-c",
                "citizens-e",
                "citizens-f",
                "citizens-g",
                "citizens-h",
                "citizens-i",
                "citizens-j",
                "citizens-k",
                "citizens-l",
                "citizens-m",
                "citizens-n",
                "citizens-o",
                "citizens-p",
                "citizens-q")) {
            for (String line : Files.readAllLines(
                    Path.of("../classifier/src/main/resources/se/lyhord/classifier/corpus/" + f + ".jsonl"))) {
                JsonNode n = JsonMapper.shared().readTree(line);
                Heard h = l.hear(
                        n.path("subject").asString() + "\n" + n.path("text").asString(),
                        n.path("lang").asString(),
                        List.of());
                out.add(f + "\t" + n.path("lang").asString() + "\t"
                        + n.path("kind").asString() + "\t"
                        + n.path("unit").asString() + "\t" + n.path("flags") + "\t" + new TreeSet<>(h.sights()) + "\t"
                        + new TreeSet<>(h.topics()) + "\t"
                        + (n.path("subject").asString() + " // "
                                        + n.path("text").asString())
                                .replace('\n', ' '));
            }
        }
        Files.write(Path.of("/tmp/lyhord-work/talk-corpus.tsv"), out);
    }
}
