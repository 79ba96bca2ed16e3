package se.lyhord.register.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import se.lyhord.register.volume.VolumeCommand;

/** What the desk asks the register for, at several volumes, beside the bare SQL of the same rows in the same run. */
final class DeskBenchmark {
    private static final int WARM_UP = 40;

    private final List<Integer> volumes;
    private final int rounds;
    private final String dir;
    private final PrintStream out;

    DeskBenchmark(Map<String, String> settings, PrintStream out) {
        this.volumes = Arrays.stream(
                        settings.getOrDefault("arenden", "10000,100000,1000000").split(","))
                .map(Integer::valueOf)
                .toList();
        this.rounds = Integer.parseInt(settings.getOrDefault("rounds", "200"));
        this.dir = settings.getOrDefault("dir", "");
        this.out = out;
    }

    void run() throws IOException {
        Path home = dir.isEmpty() ? Files.createTempDirectory("lyhord-desk") : Path.of(dir);
        try {
            Map<String, Map<Integer, Measured>> all = new LinkedHashMap<>();
            for (int arenden : volumes) {
                Path data = home.resolve(String.valueOf(arenden));
                if (!Files.exists(data)) {
                    fill(arenden, data);
                }
                measure(data).forEach((name, measured) -> all.computeIfAbsent(name, any -> new LinkedHashMap<>())
                        .put(arenden, measured));
            }
            new Table(volumes, out).print(all);
        } finally {
            if (dir.isEmpty()) {
                FileSystemUtils.deleteRecursively(home);
            }
        }
    }

    /** Under another name until it is whole, so that the next run begins anew after one that died. */
    private void fill(int arenden, Path data) throws IOException {
        Path unfinished = data.resolveSibling(arenden + "-unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        int exit = new VolumeCommand(Clock.systemUTC())
                .run(List.of("--arenden=" + arenden, "--lyhord.data=" + unfinished), out, out);
        if (exit != 0) {
            throw new IllegalStateException("The database could not be filled");
        }
        Files.move(unfinished, data);
    }

    private Map<String, Measured> measure(Path data) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(BenchmarkedRegister.class)
                .web(WebApplicationType.NONE)
                .initializers(DeskBenchmark::refuseConfigured)
                .run(
                        "--lyhord.data=" + data,
                        "--lyhord.learning.enabled=false",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=WARN")) {
            Map<String, Measured> all = new LinkedHashMap<>();
            for (Task task : context.getBean(DeskTasks.class).all(WARM_UP + rounds)) {
                all.put(task.name(), Measured.of(task, WARM_UP, rounds));
            }
            return all;
        }
    }

    /** It confirms ärenden: in a database of its own and in no other. */
    private static void refuseConfigured(ConfigurableApplicationContext context) {
        if (context.getEnvironment().containsProperty("spring.datasource.url")) {
            throw new IllegalStateException(
                    "Take spring.datasource.url away: the benchmark fills and uses databases of its own");
        }
    }
}
