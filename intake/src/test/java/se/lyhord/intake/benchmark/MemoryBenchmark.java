package se.lyhord.intake.benchmark;

import java.io.PrintStream;
import java.util.Map;

/** Many mails of all sizes through a small heap. */
final class MemoryBenchmark {
    private final Map<String, String> settings;
    private final PrintStream out;

    MemoryBenchmark(Map<String, String> settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    void run() throws Exception {
        out.println(settings);
    }
}
