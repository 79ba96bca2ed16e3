package se.lyhord.classifier.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.lyhord.classifier.benchmark.Contestant.Learnt;
import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.classifier.model.ModelFile;

/** {@code ./lyhord benchmark classifier [--rounds=15]}: our suggestions beside plain doccat and a linear SVM, in one run. */
public final class Benchmark {
    private static final double MEGABYTE = 1e6;

    private final PrintStream out;
    private final int rounds;
    private final Doccat baseline = Doccat.asShipped();
    private final Map<String, Learnt> ways = new LinkedHashMap<>();
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    private Benchmark(PrintStream out, int rounds) {
        this.out = out;
        this.rounds = rounds;
    }

    /** Trains all, then measures one after the other. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Locale.setDefault(Locale.ROOT);
        int rounds = List.of(arguments).stream()
                .filter(argument -> argument.startsWith("--rounds="))
                .map(argument -> Integer.parseInt(argument.substring("--rounds=".length())))
                .findFirst()
                .orElse(15);
        new Benchmark(new PrintStream(System.out, true, StandardCharsets.UTF_8), rounds).run();
    }

    private void run() throws IOException, InterruptedException {
        out.printf(
                "%d cores, Java %s, load %.1f%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        out.printf(
                "learns from %d examples, is asked about %d messages by other writers%n",
                Corpus.training().size(), Corpus.setAside().size());
        for (var contestant : List.of(new Lyhord(), baseline, Doccat.ofWords(), new LinearSvm(Set.of("e", "l")))) {
            long start = System.nanoTime();
            ways.put(contestant.name(), contestant.learn(Corpus.training()));
            seconds.put(contestant.name(), (System.nanoTime() - start) / 1e9);
            out.printf("learnt: %s%n", contestant.name());
        }
        new Accuracy(Corpus.setAside()).print(ways, out);
        paces();
        starts();
        out.printf("%nmodels' file %.1f MB%n", size() / MEGABYTE);
    }

    private void paces() {
        out.printf(
                "%n%-40s %10s %10s %10s %12s %10s%n",
                "answers/s, one thread", "median", "least", "most", "of doccat", "training");
        var paces = new LinkedHashMap<String, Pace>();
        ways.forEach((name, learnt) -> paces.put(name, Pace.of(learnt, Corpus.setAside(), rounds)));
        double base = of(paces, baseline.name()).median();
        paces.forEach((name, pace) -> out.printf(
                "  %-38s %10.0f %10.0f %10.0f %12.3f %8.1f s%n",
                name, pace.median(), pace.least(), pace.most(), pace.median() / base, of(seconds, name)));
    }

    private void starts() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("doccat");
        if (of(ways, baseline.name()) instanceof Doccat.Categorizing categorizing) {
            categorizing.store(folder);
        }
        var ours = Start.of();
        var theirs = Start.of(folder.toString());
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
        out.printf("%n%-40s %16s %16s%n", "a new Java", "first answer", "models keep");
        out.printf("  %-38s %13.0f ms %13.1f MB%n", "Lyhörd", ours.milliseconds(), ours.bytes() / MEGABYTE);
        out.printf("  %-38s %13.0f ms %13.1f MB%n", baseline.name(), theirs.milliseconds(), theirs.bytes() / MEGABYTE);
        out.printf(
                "  %-38s %16.2f %16.2f%n",
                "Lyhörd's of doccat's", ours.milliseconds() / theirs.milliseconds(), ours.bytes() / theirs.bytes());
    }

    private static long size() throws IOException {
        try (var file = Optional.ofNullable(ModelFile.class.getResourceAsStream(ModelFile.BUILT_IN))
                .orElseThrow()) {
            return file.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static <T> T of(Map<String, T> map, String name) {
        return Optional.ofNullable(map.get(name)).orElseThrow();
    }
}
