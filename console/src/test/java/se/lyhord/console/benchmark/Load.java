package se.lyhord.console.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;

/**
 * Work that comes at an even pace, whether or not what came before is done: what a slow answer delays is counted as delay.
 *
 * @param perSecond how many begin in a second
 */
record Load(int count, double perSecond) {
    private static final double SECOND = 1e9;

    /** Does all of it; the work gets its number and when it was due, by {@link System#nanoTime()}. */
    <T> List<T> run(BiFunction<Integer, Long, T> work) throws Exception {
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> begun = new ArrayList<>(count);
            long start = System.nanoTime();
            for (int number = 0; number < count; number++) {
                int one = number;
                long due = start + (long) (number / perSecond * SECOND);
                while (due - System.nanoTime() > 0) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                begun.add(each.submit(() -> work.apply(one, due)));
            }
            List<T> done = new ArrayList<>(count);
            for (Future<T> one : begun) {
                done.add(one.get());
            }
            return done;
        }
    }
}
