package se.lyhord.register.volume;

import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.lyhord.config.routine.Rutiner;
import se.lyhord.register.routine.RoutineInForce;

/** {@code demo --arenden=N [--lyhord.data=DIR] [--seed=N] [--threads=N] [--fill-configured]}. */
public final class VolumeCommand {
    private static final int REFUSED = 1;
    private static final int WRONG_ARGUMENTS = 2;
    private static final String USAGE = """
            demo --arenden=ANTAL [--lyhord.data=KATALOG] [--lyhord.routine=RUTIN] [--seed=TAL] [--threads=ANTAL] [--fill-configured]
            Fyller en tom databas med påhittade ärenden från tio år. Den inbyggda databasen ligger i KATALOG (data-demo om inget sägs).
            En databas som anges med --spring.datasource.url fylls bara med --fill-configured, och bara om den är tom.""";

    /**
     * Fills the database.
     *
     * @return exit code: 0, 1 when the database must not be filled, 2 when the arguments are wrong
     */
    public int run(List<String> args, PrintStream out, PrintStream err) {
        Map<String, String> settings = settings(args);
        int arenden = number(settings, "arenden", 0);
        int threads =
                number(settings, "threads", Math.min(4, Runtime.getRuntime().availableProcessors()));
        if (arenden < 1 || threads < 1) {
            err.println(USAGE);
            return WRONG_ARGUMENTS;
        }
        boolean configured = settings.containsKey("spring.datasource.url");
        if (configured && !settings.containsKey("fill-configured")) {
            err.println(
                    "Databasen är angiven. Lägg till --fill-configured om det är den som ska fyllas med påhittade ärenden.");
            return REFUSED;
        }
        var routine = RoutineInForce.of(Rutiner.named(settings.getOrDefault("lyhord.routine", "hasselby-vallingby")));
        Volume volume = new Volume(routine.rutin().namnd().id(), arenden, number(settings, "seed", 1), Instant.now());
        try (ConfigurableApplicationContext context = start(settings)) {
            MakeVolume make = context.getBean(MakeVolume.class);
            if (!make.isEmpty()) {
                err.println("Databasen har redan ärenden. Ange en annan katalog med --lyhord.data=KATALOG.");
                return REFUSED;
            }
            make.make(volume, routine, threads, line -> {
                out.println(line);
                out.flush();
            });
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return REFUSED;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The database is half full and of no use", failed);
        }
    }

    private static ConfigurableApplicationContext start(Map<String, String> settings) {
        List<String> all = new ArrayList<>();
        settings.forEach((name, value) -> all.add("--" + name + (value.isEmpty() ? "" : "=" + value)));
        return new SpringApplicationBuilder(VolumeDatabase.class)
                .web(WebApplicationType.NONE)
                .properties("lyhord.data=data-demo", "logging.level.root=WARN", "spring.main.banner-mode=off")
                .run(all.toArray(String[]::new));
    }

    private static Map<String, String> settings(List<String> args) {
        return args.stream()
                .map(argument -> argument.replaceFirst("^--", "").split("=", 2))
                .collect(Collectors.toMap(
                        part -> part[0], part -> part.length > 1 ? part[1] : "", (one, other) -> other));
    }

    private static int number(Map<String, String> settings, String name, int otherwise) {
        String given = settings.getOrDefault(name, "");
        return given.matches("\\d{1,9}") ? Integer.parseInt(given) : given.isEmpty() ? otherwise : 0;
    }
}
