package se.lyhord.console.benchmark;

import static org.awaitility.Awaitility.await;

import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.springframework.util.FileSystemUtils;
import se.lyhord.console.benchmark.page.Page;
import se.lyhord.register.volume.VolumeCommand;

/** Registratorer of one nämnd who work at the same time on one node, first one alone, then more: how long they wait and what it takes. */
final class RegistrarsBenchmark {
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration PACE_OF_ONE = Duration.ofSeconds(2);

    private final List<Integer> users;
    private final Duration time;
    private final Duration forEach;
    private final int arenden;
    private final int inbox;
    private final String heap;
    private final List<String> learning;
    private final PrintStream out;

    RegistrarsBenchmark(Map<String, String> settings, PrintStream out) {
        this.users = Arrays.stream(settings.getOrDefault("users", "1,50,200").split(","))
                .map(Integer::valueOf)
                .toList();
        this.time = Duration.ofSeconds((long) (60 * Double.parseDouble(settings.getOrDefault("minutes", "2"))));
        this.forEach = Duration.ofSeconds(Long.parseLong(settings.getOrDefault("every", "20")));
        this.arenden = Integer.parseInt(settings.getOrDefault("arenden", "50000"));
        this.inbox = Integer.parseInt(settings.getOrDefault("inbox", "4000"));
        this.heap = settings.getOrDefault("heap", "1g");
        this.learning = List.of("--lyhord.learning.enabled=" + settings.containsKey("learning"));
        this.out = out;
    }

    void run() throws Exception {
        Path home = Files.createTempDirectory("lyhord-benchmark").toRealPath();
        try (Town town = Town.start(home, 1, List.of("-Xmx" + heap), learning, this::fill);
                HttpClient client = ChatBenchmark.client()) {
            try {
                measure(town, client);
            } finally {
                client.shutdownNow();
            }
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private void fill(Database database) {
        fill(database, arenden, inbox, out);
    }

    static void fill(Database database, int arenden, int inbox, PrintStream out) {
        List<String> arguments = Stream.concat(
                        database.settings().stream(),
                        Stream.of("--arenden=" + arenden, "--inbox=" + inbox, "--fill-configured"))
                .toList();
        if (new VolumeCommand(Clock.systemUTC()).run(arguments, out, out) != 0) {
            throw new IllegalStateException("The database could not be filled");
        }
    }

    private void measure(Town town, HttpClient client) throws Exception {
        Node node = town.node(0);
        out.printf(
                "%d cores, heap of the node %s, load %.1f; %d ärenden, %d in the inbox%n",
                Runtime.getRuntime().availableProcessors(), heap, ChatBenchmark.load(), arenden, inbox);
        try (Office office =
                Office.open(town.database(), client, town.addresses().getFirst(), 1)) {
            office.work(PACE_OF_ONE, WARM_UP);
        }
        long before = node.memory();
        out.printf("memory with nobody at work: %d MB%n", before >> 20);
        for (int people : users) {
            try (Office office =
                    Office.open(town.database(), client, town.addresses().getFirst(), people)) {
                measure(town, office, people, before);
            }
        }
    }

    private void measure(Town town, Office office, int people, long before) throws Exception {
        Node node = town.node(0);
        long confirmations = town.database().confirmations();
        Duration worked = node.worked();
        long transactions = town.database().transactions();
        int pushes = pushes(office);
        Morning morning = office.work(people == 1 ? PACE_OF_ONE : forEach, time);
        double cores = (double) node.worked().minus(worked).toMillis() / time.toMillis();
        out.printf("%n%d at work: %s%n", people, morning);
        morning.spreads().forEach((work, spread) -> out.printf("%s: %s%n", work, spread));
        out.printf(
                "confirmed in the database %d; pushed %d messages; %d transactions a second; processors of the node %.2f; load %.1f%n",
                town.database().confirmations() - confirmations,
                pushes(office) - pushes,
                (town.database().transactions() - transactions) / time.toSeconds(),
                cores,
                ChatBenchmark.load());
        out.println("all lists up to date: " + upToDate(town.database(), office.pages()));
        long after = node.memory();
        out.printf(
                "memory %d MB, %.2f MB for each; the process at its peak %d MB%n",
                after >> 20, (after - before) / (double) people / (1 << 20), node.peak() >> 20);
    }

    private static int pushes(Office office) {
        return office.pages().stream().mapToInt(Page::pushes).sum();
    }

    /** Whether every open list has as many rows as the database, once all is said. */
    static boolean upToDate(Database database, List<Page> pages) {
        try {
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                int waiting = database.inbox().size();
                return pages.stream().allMatch(page -> page.rows() == waiting);
            });
            return true;
        } catch (ConditionTimeoutException notAll) {
            return false;
        }
    }
}
