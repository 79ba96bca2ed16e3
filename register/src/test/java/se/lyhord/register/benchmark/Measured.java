package se.lyhord.register.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Sorted durations in nanoseconds. */
record Measured(List<Long> program, List<Long> bare) {
    private static final double MILLION = 1e6;

    /** The two take turns, so that both meet the same machine. */
    static Measured of(Task task, int warmUp, int rounds) {
        for (int i = 0; i < warmUp; i++) {
            task.program().accept(i);
            task.bare().accept(i);
        }
        List<Long> program = new ArrayList<>();
        List<Long> bare = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            program.add(nanos(task.program(), warmUp + i));
            bare.add(nanos(task.bare(), warmUp + i));
        }
        return new Measured(
                program.stream().sorted().toList(), bare.stream().sorted().toList());
    }

    private static long nanos(IntConsumer work, int round) {
        long start = System.nanoTime();
        work.accept(round);
        return System.nanoTime() - start;
    }

    /** In milliseconds. */
    static double at(List<Long> sorted, double share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share))) / MILLION;
    }
}
