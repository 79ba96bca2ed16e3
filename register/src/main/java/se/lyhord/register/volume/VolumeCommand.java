package se.lyhord.register.volume;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.routine.Rutiner;
import se.lyhord.register.routine.RoutineInForce;

/** {@code demo --arenden=N [--lyhord.data=DIR] [--lyhord.routine=NAME] [--seed=N] [--until=DAY] [--threads=N] [--inbox=N] [--fill-configured]}. */
public final class VolumeCommand {
    private static final int REFUSED = 1;
    private static final int WRONG_ARGUMENTS = 2;
    private static final String FILL_CONFIGURED = "fill-configured";
    private static final String USAGE = """
            demo --arenden=ANTAL [--lyhord.data=KATALOG] [--lyhord.routine=RUTIN] [--seed=TAL] [--until=DAG] [--threads=ANTAL] [--inbox=ANTAL] [--fill-configured]
            Fyller en tom databas med påhittade ärenden från tio år. Den inbyggda databasen ligger i KATALOG (data-demo om inget sägs).
            De tio åren slutar när DAG börjar, till exempel 2026-10-01 (dagens datum om inget sägs). Samma --seed och --until ger samma ärenden.
            I inkorgen ligger ett av tjugo ärenden, som mest 320, om inget sägs med --inbox.
            En databas som är angiven i spring.datasource.url fylls bara med --fill-configured, och bara om den är tom.""";

    private final Clock clock;

    /** Asks the clock which day it is when nobody says. */
    public VolumeCommand(Clock clock) {
        this.clock = clock;
    }

    /**
     * Fills the database.
     *
     * @return exit code: 0, 1 when the database must not be filled, 2 when the arguments are wrong
     */
    public int run(List<String> args, PrintStream out, PrintStream err) {
        VolumeArguments arguments = VolumeArguments.of(args);
        int arenden = arguments.number("arenden", 0);
        int threads =
                arguments.number("threads", Math.min(4, Runtime.getRuntime().availableProcessors()));
        LocalDate until = arguments.day("until", RoutineInForce.arrivalDate(clock.instant()));
        if (arenden < 1 || threads < 1 || until == null || arguments.has("")) {
            err.println(USAGE);
            return WRONG_ARGUMENTS;
        }
        try (ConfigurableApplicationContext context = start(arguments)) {
            MakeVolume make = context.getBean(MakeVolume.class);
            if (!make.isEmpty()) {
                err.println("Databasen har redan ärenden. Ange en annan katalog med --lyhord.data=KATALOG.");
                return REFUSED;
            }
            RoutineInForce routine = routine(context.getEnvironment());
            Volume volume = new Volume(
                    routine.rutin().namnd().id(),
                    arenden,
                    arguments.number("seed", 1),
                    until.atStartOfDay(SvenskTid.ZONE).toInstant());
            make.make(volume.withInbox(arguments.number("inbox", volume.inbox())), routine, threads, line -> {
                out.println(line);
                out.flush();
            });
            return 0;
        } catch (AbandonedRunException configured) {
            err.println(
                    "Databasen är angiven. Lägg till --fill-configured om det är den som ska fyllas med påhittade ärenden.");
            return REFUSED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return REFUSED;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The database is half full and of no use", failed);
        }
    }

    /** Looks before anything connects whether a database is named anywhere: as argument, in the environment or in a file. */
    private static ConfigurableApplicationContext start(VolumeArguments arguments) {
        return new SpringApplicationBuilder(VolumeDatabase.class)
                .web(WebApplicationType.NONE)
                .properties("logging.level.root=WARN", "spring.main.banner-mode=off")
                .initializers(context -> {
                    if (context.getEnvironment().containsProperty("spring.datasource.url")
                            && !arguments.has(FILL_CONFIGURED)) {
                        throw new AbandonedRunException();
                    }
                })
                .run(arguments.forSpring());
    }

    /** The one that the program would follow on this database; the first of several. */
    private static RoutineInForce routine(Environment environment) {
        String names = environment.getProperty("lyhord.routine", "hasselby-vallingby");
        return RoutineInForce.of(Rutiner.named(names.split(",", -1)[0].strip()));
    }
}
