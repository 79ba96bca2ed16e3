package se.lyhord.console.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills one of two nodes while citizens write, and proves that nothing they were told of is lost and nothing doubled; two programs take
 * long to start, so only {@code ./lyhord test --long} runs it.
 */
@EnabledIfSystemProperty(named = "lyhord.nodes", matches = "true")
class KilledNodeTest {
    private static final int MESSAGES = 300;
    private static final int A_SECOND = 60;
    private static final List<String> SMALL = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    @TempDir
    Path home;

    @Test
    void citizensGoOnAtTheNeighbourAndEveryMessageIsInTheLedgerOnce() throws Exception {
        try (Town town = Town.start(home, 2, SMALL, List.of("--lyhord.roles=public"));
                HttpClient client = ChatBenchmark.client()) {
            Citizens citizens = new Citizens(client, town.addresses());

            List<Sent> sent = new Load(MESSAGES, A_SECOND).run((number, due) -> {
                if (number == MESSAGES / 2) {
                    town.node(0).kill();
                }
                return citizens.send(number, due);
            });

            Tally tally = Tally.of(town.database(), List.of(sent), 0);
            assertThat(tally.answered()).isEqualTo(MESSAGES);
            assertThat(tally.retried()).isPositive();
            assertThat(tally.lost()).isZero();
            assertThat(tally.doubled()).isZero();
        }
    }
}
