package se.lyhord.console.benchmark;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The whole program in a process of its own, on a port that it chose. */
final class Node implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern GREETING = Pattern.compile("Lyhörd är igång\\D*:(\\d+)/");
    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

    private final Process process;
    private final Path log;

    private Node(Process process, Path log) {
        this.process = process;
        // Whoever stops the benchmark midway stops its nodes too.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        this.log = log;
    }

    /** Begins to start it. */
    static Node start(Path home, List<String> machine, List<String> settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                JAVA.resolve("java").toString(),
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dstdout.encoding=UTF-8"));
        command.addAll(machine);
        command.addAll(List.of("-cp", programAlone(), "se.lyhord.console.Lyhord"));
        command.addAll(List.of("--server.port=0", "--lyhord.guard.enabled=false", "--lyhord.data=" + home));
        command.addAll(settings);
        Path log = Files.createTempFile(home, "node", ".log");
        return new Node(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                log);
    }

    /** Without the tests' own classes, which the program would take for parts of it. */
    private static String programAlone() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Its address, once it is ready. */
    URI address() {
        await().dontCatchUncaughtExceptions()
                .atMost(PATIENCE)
                .failFast(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException(Files.readString(log));
                    }
                })
                .until(() -> port().isPresent());
        return URI.create("http://127.0.0.1:" + port().orElseThrow());
    }

    private Optional<String> port() {
        try {
            return GREETING.matcher(Files.readString(log))
                    .results()
                    .map(found -> found.group(1))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in use after a collection, in bytes. */
    long memory() throws IOException {
        Process asked = new ProcessBuilder(
                        JAVA.resolve("jcmd").toString(), String.valueOf(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return TOTAL.matcher(answer)
                .results()
                .map((MatchResult found) -> Long.parseLong(found.group(1)))
                .findFirst()
                .orElseThrow(() -> new IOException(answer));
    }

    /** The most that the whole process has ever held, in bytes; its heap is only a part of that. */
    long peak() throws IOException {
        Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status")));
        return peak.find() ? Long.parseLong(peak.group(1)) << 10 : 0;
    }

    /** How long processors have worked for it. */
    Duration worked() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** As {@code kill -9}. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
