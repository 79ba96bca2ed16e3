package se.lyhord.console.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * {@code ./lyhord benchmark chat [--chats=N] [--rate=N] [--seconds=N] [--kill] [--heap=SIZE] [--roles=ROLES]} and {@code ./lyhord benchmark
 * registrars [--users=1,50,200] [--minutes=N] [--every=SECONDS] [--arenden=N] [--inbox=N] [--heap=SIZE] [--learning]}.
 */
public final class Benchmark {
    private Benchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        LoggingSystem.get(Benchmark.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, String> settings = Arrays.stream(arguments)
                .skip(1)
                .map(argument -> argument.replaceFirst("^--", "").split("=", 2))
                .collect(Collectors.toMap(setting -> setting[0], setting -> setting.length > 1 ? setting[1] : ""));
        if (arguments[0].equals("registrars")) {
            new RegistrarsBenchmark(settings, out).run();
        } else {
            new ChatBenchmark(settings, out).run();
        }
        System.exit(0);
    }
}
