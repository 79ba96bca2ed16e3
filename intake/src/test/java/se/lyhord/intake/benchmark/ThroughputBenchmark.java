package se.lyhord.intake.benchmark;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.intake.server.Dovecot;

/** From the mailbox to the last outcome committed, beside a loop that only fetches and inserts. */
final class ThroughputBenchmark {
    private static final String LYHORD = "synpunkter";

    private final int mails;
    private final int warmUp;
    private final int rounds;
    private final PrintStream out;

    ThroughputBenchmark(Map<String, String> settings, PrintStream out) {
        this.mails = Integer.parseInt(settings.getOrDefault("mails", "5000"));
        this.warmUp = Integer.parseInt(settings.getOrDefault("warm-up", "1000"));
        this.rounds = Integer.parseInt(settings.getOrDefault("rounds", "1"));
        this.out = out;
    }

    void run() throws Exception {
        MixedMail mixed = new MixedMail();
        try (Workplace home = Workplace.make();
                Dovecot dovecot = home.dovecot();
                ConfigurableApplicationContext lyhord = SpringApplication.run(
                        BenchmarkedIntake.class, Settings.of(home.path(), dovecot.port(), LYHORD))) {
            BareLoop bare = new BareLoop(dovecot.port(), lyhord.getBean(DataSource.class));
            Ledger ledger = new Ledger(JdbcClient.create(lyhord.getBean(DataSource.class)));
            List<byte[]> warm = mixed.numbered(0, warmUp);
            dovecot.deliver("varm", warm);
            bare.seconds("varm", 1);
            bare.seconds("varm", 50);
            dovecot.deliver(LYHORD, warm);
            ledger.awaitOutcomes(warmUp);
            for (int round = 1; round <= rounds; round++) {
                round(
                        round,
                        dovecot,
                        bare,
                        ledger,
                        mixed.numbered(warmUp + (round - 1) * mails, warmUp + round * mails));
            }
            out.println(ledger.outcomes());
        }
    }

    private void round(int round, Dovecot dovecot, BareLoop bare, Ledger ledger, List<byte[]> batch) throws Exception {
        long bytes = batch.stream().mapToLong(mail -> mail.length).sum();
        out.printf(
                "round %d: %d mails, %d MB, mean %d kB, load %.1f%n",
                round, mails, bytes >> 20, bytes / mails / 1000, Machine.load());
        dovecot.deliver("bar" + round, batch);
        double one = mails / bare.seconds("bar" + round, 1);
        double batched = mails / bare.seconds("bar" + round, 50);
        long start = System.nanoTime();
        dovecot.deliver(LYHORD, batch);
        double delivered = (System.nanoTime() - start) / 1e9;
        start = System.nanoTime();
        ledger.awaitOutcomes((long) warmUp + (long) round * mails);
        double whole = mails / ((System.nanoTime() - start) / 1e9);
        out.printf("  bare loop, one by one      %6.0f mails/s%n", one);
        out.printf("  bare loop, batches of 50   %6.0f mails/s%n", batched);
        out.printf("  Lyhörd, to the outcome     %6.0f mails/s   %.2f of the bare loop%n", whole, whole / one);
        out.printf("  (delivering took %.2f s; %s)%n", delivered, ledger.span(mails));
    }
}
