package se.lyhord.register.volume;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.search.index.FillSearchIndex;

/** Fills a database with a volume, telling how it goes. */
@Component
public class MakeVolume {
    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private final DataSource database;
    private final JdbcClient jdbc;
    private final FillSearchIndex search;
    private final FillMark mark;

    MakeVolume(DataSource database, JdbcClient jdbc, FillSearchIndex search, FillMark mark) {
        this.database = database;
        this.jdbc = jdbc;
        this.search = search;
        this.mark = mark;
    }

    /** Whether there is anything that would be mixed with what is invented. */
    public boolean isEmpty() {
        return jdbc.sql("select not exists (select from arende) and not exists (select from ledger)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Makes it. When this fails the database is half full, and nothing starts on it.
     *
     * @param threads how many write beside each other
     * @param out hears a sentence in Swedish now and then
     */
    public void make(Volume volume, RoutineInForce routine, int threads, Consumer<String> out)
            throws InterruptedException, ExecutionException {
        out.accept(String.format(SWEDISH, "Skriver %,d ärenden …", volume.arenden()));
        Progress written = new Progress("ärenden skrivna", volume.arenden(), out);
        mark.set();
        RestingIndexes indexes = RestingIndexes.dropped(jdbc);
        Plan plan = new FillDatabase(database, threads).fill(volume, routine, written::reached);
        Sums sums = new Sums(jdbc);
        sums.make(volume, plan);
        out.accept("Gör dem sökbara …");
        Progress found = new Progress("ärenden sökbara", volume.arenden(), out);
        search.fill(threads, found::reached);
        out.accept("Gör index och städar …");
        indexes.make();
        sums.tidy();
        mark.remove();
        out.accept(String.format(
                SWEDISH,
                "Klart: %,d ärenden och %,d meddelanden på %d s.",
                volume.arenden(),
                plan.rows(),
                written.since().toSeconds()));
    }

    /** Tells at every twentieth part. */
    private static final class Progress {
        private static final int PARTS = 20;

        private final String what;
        private final int all;
        private final Consumer<String> out;
        private final long start = System.nanoTime();
        private long told;

        Progress(String what, int all, Consumer<String> out) {
            this.what = what;
            this.all = all;
            this.out = out;
        }

        synchronized void reached(long now) {
            long part = now * PARTS / all;
            if (part > told) {
                told = part;
                out.accept("%3d %%  %,d %s, %d s".formatted(part * 100 / PARTS, now, what, since().toSeconds()));
            }
        }

        Duration since() {
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }
}
