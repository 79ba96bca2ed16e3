package se.lyhord.classifier.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import se.lyhord.classifier.benchmark.Contestant.Learnt;
import se.lyhord.classifier.corpus.Example;

/**
 * Messages answered in a second of one thread's processor time, so that work of others on the machine counts little.
 *
 * @param least of the rounds
 * @param most of the rounds
 */
record Pace(double least, double median, double most) {
    private static final int WARM_UP = 8;

    static Pace of(Learnt learnt, List<Example> messages, int rounds) {
        for (int round = 0; round < WARM_UP; round++) {
            perSecond(learnt, messages);
        }
        var sorted = DoubleStream.generate(() -> perSecond(learnt, messages))
                .limit(rounds)
                .sorted()
                .toArray();
        return new Pace(
                sorted[0], sorted[rounds / 2], Arrays.stream(sorted).max().orElse(0));
    }

    private static double perSecond(Learnt learnt, List<Example> messages) {
        var processor = ManagementFactory.getThreadMXBean();
        long start = processor.getCurrentThreadCpuTime();
        int answers = 0;
        for (var message : messages) {
            answers += learnt.answerAll(message);
        }
        if (answers < 0) {
            throw new IllegalStateException("Never; but now the answers are used and the work cannot be left out");
        }
        return messages.size() * 1e9 / (processor.getCurrentThreadCpuTime() - start);
    }
}
