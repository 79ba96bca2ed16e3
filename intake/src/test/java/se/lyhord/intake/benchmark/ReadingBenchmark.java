package se.lyhord.intake.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import se.lyhord.intake.read.MailReader;

/**
 * Reading alone beside mime4j's token stream over the same bytes, in processor time of the one thread, so that work of others on the machine
 * counts little.
 */
final class ReadingBenchmark {
    private static final MimeConfig NO_LIMITS = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(-1)
            .setMaxHeaderLen(-1)
            .setMaxContentLen(-1)
            .build();

    private final Map<String, String> settings;
    private final int rounds;
    private final PrintStream out;
    private final MailReader reader = new MailReader();

    ReadingBenchmark(Map<String, String> settings, PrintStream out) {
        this.settings = settings;
        this.rounds = Integer.parseInt(settings.getOrDefault("rounds", "15"));
        this.out = out;
    }

    void run() throws IOException {
        String folder = settings.get("dir");
        List<byte[]> mails = folder == null ? new MixedMail().numbered(0, 1000) : files(Path.of(folder));
        List<Double> skipped = new ArrayList<>();
        List<Double> decoded = new ArrayList<>();
        List<Double> read = new ArrayList<>();
        for (int round = -5; round < rounds; round++) {
            double[] seconds = {
                seconds(mails, this::tokens), seconds(mails, this::decodedTokens), seconds(mails, this::read)
            };
            if (round >= 0) {
                skipped.add(seconds[0]);
                decoded.add(seconds[1]);
                read.add(seconds[2]);
            }
        }
        long bytes = mails.stream().mapToLong(mail -> mail.length).sum();
        out.printf("%d mails, %d kB, %d rounds, medians%n", mails.size(), bytes / 1000, rounds);
        print("mime4j's token stream", skipped, mails.size(), bytes, read);
        print("the same, bodies decoded", decoded, mails.size(), bytes, read);
        print("MailReader", read, mails.size(), bytes, read);
    }

    private void print(String what, List<Double> seconds, int mails, long bytes, List<Double> read) {
        List<Double> times = IntStream.range(0, rounds)
                .mapToObj(round -> read.get(round) / seconds.get(round))
                .sorted()
                .toList();
        double median = seconds.stream().sorted().toList().get(rounds / 2);
        out.printf(
                "  %-26s %8.0f mails/s %6.0f MB/s   reading takes %.2f times this (%.2f to %.2f)%n",
                what, mails / median, bytes / median / 1e6, times.get(rounds / 2), times.getFirst(), times.getLast());
    }

    private static List<byte[]> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(ReadingBenchmark::bytes)
                    .toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double seconds(List<byte[]> mails, Work work) throws IOException {
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long start = processor.getCurrentThreadCpuTime();
        long sum = 0;
        for (byte[] mail : mails) {
            sum += work.on(mail);
        }
        long end = processor.getCurrentThreadCpuTime();
        if (sum == 42) {
            throw new IllegalStateException("Never; but now the result is used and the work cannot be left out");
        }
        return (end - start) / 1e9;
    }

    private long read(byte[] mail) {
        return reader.read(mail).text().length();
    }

    private long tokens(byte[] mail) throws IOException {
        return drain(mail, stream -> 1);
    }

    private long decodedTokens(byte[] mail) throws IOException {
        return drain(mail, stream -> {
            try (InputStream body = stream.getDecodedInputStream()) {
                return body.transferTo(OutputStream.nullOutputStream());
            }
        });
    }

    private static long drain(byte[] mail, Body body) throws IOException {
        long sum = 0;
        try {
            MimeTokenStream stream = new MimeTokenStream(NO_LIMITS);
            stream.parse(new ByteArrayInputStream(mail));
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                sum += state == EntityState.T_BODY ? body.take(stream) : 1;
            }
        } catch (MimeException | IOException broken) {
            sum++;
        }
        return sum;
    }

    private interface Work {
        long on(byte[] mail) throws IOException;
    }

    private interface Body {
        long take(MimeTokenStream stream) throws IOException;
    }
}
