package se.lyhord.intake.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.intake.server.Dovecot;

/** Many mails of all sizes through a process with a small heap; says how full that became and what became of the mails. */
final class MemoryBenchmark {
    private static final String LYHORD = "synpunkter";
    private static final int AT_A_TIME = 500;
    private static final int LARGE = 44_000_000;

    /** A line of the garbage collector's log: heap before, after and in all. */
    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");

    private final int mails;
    private final int large;
    private final String heap;
    private final PrintStream out;

    MemoryBenchmark(Map<String, String> settings, PrintStream out) {
        this.mails = Integer.parseInt(settings.getOrDefault("mails", "10000"));
        this.large = Integer.parseInt(settings.getOrDefault("large", "20"));
        this.heap = settings.getOrDefault("heap", "512m");
        this.out = out;
    }

    void run() throws Exception {
        try (Workplace home = Workplace.make();
                Dovecot dovecot = home.dovecot()) {
            deliver(dovecot);
            Path collections = home.path().resolve("gc.log");
            Path log = home.path().resolve("intake.log");
            Process lyhord = new ProcessBuilder(command(home.path(), dovecot.port(), collections))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            try {
                long start = System.nanoTime();
                Ledger ledger = awaitOutcomes(lyhord, home.path());
                out.printf(
                        "%d mails, %d of them of %d MB, heap %s: %.0f s%n",
                        mails, large, LARGE * 137L / 100 / 1_000_000, heap, (System.nanoTime() - start) / 1e9);
                out.println("  " + ledger.outcomes());
                out.println("  most in use after a collection: " + mostInUse(collections) + " MB");
                out.println("  memory that ran out: " + count(log, "OutOfMemoryError"));
            } finally {
                lyhord.destroy();
                lyhord.onExit().join();
            }
        }
    }

    private void deliver(Dovecot dovecot) throws IOException, InterruptedException {
        MixedMail mixed = new MixedMail();
        int every = mails / large;
        for (int from = 0; from < mails; from += AT_A_TIME) {
            List<byte[]> some = new ArrayList<>();
            for (int number = from; number < Math.min(mails, from + AT_A_TIME); number++) {
                some.add(number % every == every - 1 ? mixed.withFile(number, LARGE) : mixed.mail(number));
            }
            dovecot.deliver(LYHORD, some);
        }
    }

    private List<String> command(Path home, int port, Path collections) {
        return Stream.concat(
                        Stream.of(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Xmx" + heap,
                                "-Xlog:gc:file=" + collections,
                                "-cp",
                                System.getProperty("java.class.path"),
                                BenchmarkedIntake.class.getName()),
                        Stream.of(Settings.of(home, port, LYHORD)))
                .toList();
    }

    private Ledger awaitOutcomes(Process lyhord, Path home) throws IOException, InterruptedException {
        Path running = home.resolve("data/postgresql/postmaster.pid");
        while (lyhord.isAlive()) {
            Thread.sleep(1000);
            if (Files.exists(running)) {
                Ledger ledger = new Ledger(JdbcClient.create(database(home, running)));
                if (isDone(ledger)) {
                    return ledger;
                }
            }
        }
        throw new IOException("The process died: " + Files.readString(home.resolve("intake.log")));
    }

    private boolean isDone(Ledger ledger) {
        try {
            return ledger.count() >= mails;
        } catch (DataAccessException notYet) {
            return false;
        }
    }

    private static PGSimpleDataSource database(Path home, Path running) throws IOException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setPortNumbers(
                new int[] {Integer.parseInt(Files.readAllLines(running).get(3))});
        database.setDatabaseName("postgres");
        database.setUser("postgres");
        database.setPassword(Files.readString(home.resolve("data/postgresql-password")));
        return database;
    }

    private static long mostInUse(Path collections) throws IOException {
        try (Stream<String> lines = Files.lines(collections)) {
            return lines.flatMap(line -> COLLECTION.matcher(line).results())
                    .map(MatchResult::group)
                    .map(COLLECTION::matcher)
                    .mapToLong(sizes -> sizes.matches() ? Long.parseLong(sizes.group(2)) : 0)
                    .max()
                    .orElse(0);
        }
    }

    private static long count(Path log, String words) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(words)).count();
        }
    }
}
