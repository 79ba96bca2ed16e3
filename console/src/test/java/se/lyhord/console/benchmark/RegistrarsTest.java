package se.lyhord.console.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Registratorer who work at the same time see each other's work and lose none of their own; a program of its own takes long to start, so only
 * {@code ./lyhord test --long} runs it.
 */
@EnabledIfSystemProperty(named = "lyhord.nodes", matches = "true")
class RegistrarsTest {
    private static final int PEOPLE = 3;
    private static final int INBOX = 200;
    private static final List<String> SMALL = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    @TempDir
    Path home;

    @Test
    void whatEachConfirmsIsConfirmedAndGoesFromEverybodysList() throws Exception {
        try (PrintStream quiet = new PrintStream(OutputStream.nullOutputStream());
                Town town = Town.start(
                        home, 1, SMALL, List.of(), database -> RegistrarsBenchmark.fill(database, 1000, INBOX, quiet));
                HttpClient client = ChatBenchmark.client();
                Office office =
                        Office.open(town.database(), client, town.addresses().getFirst(), PEOPLE)) {
            Morning morning = office.work(Duration.ofSeconds(1), Duration.ofSeconds(8));

            assertThat(morning.failures()).as("%s", morning).isZero();
            assertThat(morning.confirmations()).isGreaterThan(PEOPLE);
            assertThat(town.database().confirmations()).isEqualTo(morning.confirmations());
            assertThat(office.pages())
                    .allSatisfy(page -> assertThat(page.pushes()).isPositive());
            assertThat(RegistrarsBenchmark.upToDate(town.database(), office.pages()))
                    .isTrue();
        }
    }
}
