package se.lyhord.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;

/** What something costs in this thread; a busy machine makes it no dearer, as it would by the clock. */
public final class ProcessorTime {
    private static final Duration MOST = Duration.ofSeconds(5);

    private ProcessorTime() {}

    /** Does it and holds it to five seconds. */
    public static <T> T bounded(Supplier<T> work) {
        long before = spent();
        T done = work.get();
        assertThat(Duration.ofNanos(spent() - before)).isLessThan(MOST);
        return done;
    }

    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
