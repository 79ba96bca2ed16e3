package se.lyhord.console.benchmark;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionTimeoutException;
import org.springframework.util.FileSystemUtils;

/** Many open chats and a steady stream of first messages, beside the bare SQL of the same rows; with {@code --kill} one node of two dies midway. */
final class ChatBenchmark {
    private static final int OPENED_A_SECOND = 100;
    private static final int WARM_UP = 200;
    private static final int BARE_EVERY = 10;

    private final int chats;
    private final int rate;
    private final int seconds;
    private final boolean kills;
    private final String heap;
    private final List<String> roles;
    private final PrintStream out;

    ChatBenchmark(Map<String, String> settings, PrintStream out) {
        this.chats = Integer.parseInt(settings.getOrDefault("chats", "2000"));
        this.rate = Integer.parseInt(settings.getOrDefault("rate", "200"));
        this.seconds = Integer.parseInt(settings.getOrDefault("seconds", "60"));
        this.kills = settings.containsKey("kill");
        this.heap = settings.getOrDefault("heap", "1g");
        this.roles = settings.containsKey("roles") ? List.of("--lyhord.roles=" + settings.get("roles")) : List.of();
        this.out = out;
    }

    void run() throws Exception {
        Path home = Files.createTempDirectory("lyhord-benchmark").toRealPath();
        try (Town town = Town.start(home, kills ? 2 : 1, List.of("-Xmx" + heap), roles);
                HttpClient client = client()) {
            measure(town, client);
            client.shutdownNow();
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    private void measure(Town town, HttpClient client) throws Exception {
        Citizens citizens = new Citizens(client, town.addresses());
        out.printf(
                "%d cores, heap of a node %s, load %.1f, %d node(s)%n",
                Runtime.getRuntime().availableProcessors(),
                heap,
                load(),
                town.addresses().size());
        List<Sent> begun = new Load(Math.max(chats, WARM_UP), OPENED_A_SECOND).run(citizens::send);
        out.printf("memory before the chats are opened: %d MB%n", town.node(0).memory() >> 20);
        try (OpenChats open = new OpenChats(client, town.addresses());
                BareSql bare = new BareSql(town.database().asOwner())) {
            openAll(begun, open);
            ConcurrentLinkedQueue<Long> stored = new ConcurrentLinkedQueue<>();
            CompletableFuture<Void> death = kills ? killMidway(town) : CompletableFuture.completedFuture(null);
            List<Sent> sent = new Load(rate * seconds, rate).run((number, due) -> {
                Sent one = citizens.send(number, due);
                if (number % BARE_EVERY == 0) {
                    stored.add(bare.send());
                }
                return one;
            });
            death.join();
            out.printf("load after: %.1f%n", load());
            out.println("chats: " + open);
            out.printf(
                    "memory with the chats: %d MB%n", town.node(kills ? 1 : 0).memory() >> 20);
            Spread answered = Spread.of(sent.stream().filter(Sent::isAnswered).map(Sent::nanos));
            Spread alone = Spread.of(stored.stream());
            out.println("stored and answered: " + answered);
            out.println("bare citizen_send:   " + alone);
            out.printf("median to the bare: %.1f%n", answered.at(0.5) / alone.at(0.5));
            out.println(Tally.of(town.database(), List.of(begun, sent), stored.size()));
        }
    }

    private void openAll(List<Sent> begun, OpenChats open) throws IOException {
        for (int number = 0; number < chats; number++) {
            int one = number;
            begun.get(number).receipt().ifPresent(receipt -> open.open(receipt.code(), one));
        }
        try {
            await().atMost(Duration.ofMinutes(2)).until(() -> open.open() == chats);
        } catch (ConditionTimeoutException notAll) {
            out.println("Not all chats could be opened: " + open);
        }
    }

    private CompletableFuture<Void> killMidway(Town town) {
        return CompletableFuture.runAsync(
                () -> town.node(0).kill(), CompletableFuture.delayedExecutor(seconds / 2, TimeUnit.SECONDS));
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
