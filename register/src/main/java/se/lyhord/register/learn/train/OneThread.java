package se.lyhord.register.learn.train;

import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ForkJoinWorkerThread;

/** A single thread that gives way to others; what it runs does not spread to more. */
final class OneThread {
    private OneThread() {}

    static <T> T call(Callable<T> work) {
        try (ForkJoinPool pool = new ForkJoinPool(1, OneThread::thread, null, false)) {
            return pool.invoke(ForkJoinTask.adapt(work));
        }
    }

    @SuppressWarnings(
            "ThreadPriorityCheck") // Nothing depends on it: where the system heeds it, a message never waits for a
    // training.
    private static ForkJoinWorkerThread thread(ForkJoinPool pool) {
        ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        thread.setName("lyhord-training");
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
