package se.lyhord.intake.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code ./lyhord benchmark throughput|reading|memory [--setting=value …]}. */
public final class Benchmark {
    private Benchmark() {}

    /** Runs the named benchmark. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, String> settings = Arrays.stream(arguments)
                .skip(1)
                .map(argument -> argument.replaceFirst("^--", "").split("=", 2))
                .collect(Collectors.toMap(setting -> setting[0], setting -> setting.length > 1 ? setting[1] : ""));
        out.println(Machine.description());
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "throughput" -> new ThroughputBenchmark(settings, out).run();
            case "reading" -> new ReadingBenchmark(settings, out).run();
            case "memory" -> new MemoryBenchmark(settings, out).run();
            default -> {
                out.println("Ange throughput, reading eller memory.");
                System.exit(2);
            }
        }
        System.exit(0);
    }
}
