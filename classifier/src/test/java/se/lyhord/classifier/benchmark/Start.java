package se.lyhord.classifier.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A new Java's first answer, the median of several.
 *
 * @param milliseconds from the start of the process
 * @param bytes kept by the models
 */
record Start(double milliseconds, double bytes) {
    private static final int TIMES = 7;

    static Start of(String... arguments) throws IOException, InterruptedException {
        var milliseconds = new ArrayList<Double>();
        var bytes = new ArrayList<Double>();
        for (int i = 0; i < TIMES; i++) {
            var figures = once(arguments);
            milliseconds.add(Double.valueOf(figures[0]));
            bytes.add(Double.valueOf(figures[1]));
        }
        return new Start(median(milliseconds), median(bytes));
    }

    private static String[] once(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                FirstAnswer.class.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException("The first answer did not come");
        }
        return line.split(" ");
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
