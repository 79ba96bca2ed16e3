package se.lyhord.intake.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.lyhord.classifier.suggest.Classifiers;
import se.lyhord.intake.fuzz.SpoiledMails;
import se.lyhord.intake.read.MailReader;
import se.lyhord.intake.read.part.Attachment;
import se.lyhord.intake.triage.OwnMail;
import tools.jackson.databind.json.JsonMapper;

/**
 * Spoiled mails go all the way that a mail goes: {@code -Dlyhord.fuzz=200000} for that many, {@code -Dlyhord.fuzz.from=} to begin
 * elsewhere, {@code -Dlyhord.fuzz.dir=} for more good mails to spoil. One that fails is left in {@code target/fuzz}.
 */
class SpoiledMailTest {
    private static final int SHORT_RUN = 1_000;
    private static final int COUNT = Integer.getInteger("lyhord.fuzz", SHORT_RUN);
    private static final long FROM = Long.getLong("lyhord.fuzz.from", 0);

    /** Of processor time, which does not depend on what else the machine does; asked only of long runs, when all is compiled. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private static final long MOST_MEMORY = 512_000_000;
    private static final int MOST_FETCHED = 10;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final MailReader reader = new MailReader();
    private final Explainer explainer = new Explainer(
            new OwnMail(Set.of("synpunkter@namnd.example"), Set.of("stad.example"), OwnMail.COMMON_DIARIENUMMER),
            Classifiers.builtIn());

    /** What one mail cost. */
    private record Cost(long number, Duration time, long allocated, int size) {}

    @Test
    @Timeout(value = 5, unit = TimeUnit.HOURS)
    void everySpoiledMailIsReadSortedAndAnswered() throws IOException {
        SpoiledMails mails = SpoiledMails.of(folders());
        List<String> failures = Collections.synchronizedList(new ArrayList<>());

        List<Cost> costs = LongStream.range(FROM, FROM + COUNT)
                .parallel()
                .mapToObj(number -> cost(mails, number, failures))
                .toList();

        assertThat(failures).isEmpty();
        assertThat(mails.seeds()).isGreaterThan(20);
        Cost hungriest = Collections.max(costs, Comparator.comparingLong(Cost::allocated));
        assertThat(hungriest.allocated()).as("memory for %s", hungriest).isLessThan(MOST_MEMORY);
        Cost slowest = Collections.max(costs, Comparator.comparing(Cost::time));
        if (COUNT > SHORT_RUN) {
            assertThat(slowest.time()).as("time for %s", slowest).isLessThan(LONGEST);
        }
    }

    private Cost cost(SpoiledMails mails, long number, List<String> failures) {
        byte[] raw = mails.mail(number);
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long time = THREADS.getCurrentThreadCpuTime();
        try {
            Explanation explanation = explainer.explain(String.valueOf(number), new ByteArrayInputStream(raw));
            assertThat(JsonMapper.shared()
                            .readTree(JsonLine.of(explanation))
                            .path("triage")
                            .isString())
                    .isTrue();
            assertThat(explanation.triage().reason()).isNotBlank();
            assertThat(explanation.acknowledgement().reason()).isNotBlank();
            assertBounded(explanation);
            time = THREADS.getCurrentThreadCpuTime() - time;
            allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
            for (Attachment file : explanation.message().attachments().stream()
                    .limit(MOST_FETCHED)
                    .toList()) {
                assertFetchable(raw, file);
            }
        } catch (IOException | RuntimeException | Error e) {
            keep(number, raw);
            failures.add(number + ": " + e);
            return new Cost(number, Duration.ZERO, 0, raw.length);
        }
        if (Duration.ofNanos(time).compareTo(LONGEST) > 0 || allocated > MOST_MEMORY) {
            keep(number, raw);
        }
        return new Cost(number, Duration.ofNanos(time), allocated, raw.length);
    }

    private static void assertBounded(Explanation explanation) {
        assertThat(explanation.message().text()).hasSizeLessThanOrEqualTo(4_000_000);
        assertThat(explanation.message().subject()).hasSizeLessThanOrEqualTo(100_000);
        assertThat(explanation.message().attachments()).hasSizeLessThanOrEqualTo(1_000);
        assertThat(explanation.message().warnings()).hasSizeLessThanOrEqualTo(1_000);
    }

    private void assertFetchable(byte[] raw, Attachment file) throws IOException {
        byte[] content =
                reader.attachment(new ByteArrayInputStream(raw), file.index()).orElseThrow();
        assertThat(content).as("attachment %s", file.index()).hasSize((int) file.size());
        assertThat(sha256(content)).as("attachment %s", file.index()).isEqualTo(file.sha256());
    }

    private static void keep(long number, byte[] raw) {
        try {
            Files.write(Files.createDirectories(Path.of("target", "fuzz")).resolve(number + ".eml"), raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> folders() {
        List<Path> folders =
                new ArrayList<>(List.of(Path.of("src", "main", "resources"), Path.of("src", "test", "resources")));
        String more = System.getProperty("lyhord.fuzz.dir", "");
        if (!more.isEmpty()) {
            folders.add(Path.of(more));
        }
        return folders;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
