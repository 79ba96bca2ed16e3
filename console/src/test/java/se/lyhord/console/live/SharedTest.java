package se.lyhord.console.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SharedTest {
    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void isReadOnceForAllWhoAskUntilItIsForgotten() {
        Shared<String, Integer> shared = new Shared<>(key -> readings.incrementAndGet());

        assertThat(shared.get("inkorg")).isEqualTo(1);
        assertThat(shared.get("inkorg")).isEqualTo(1);

        shared.forget();

        assertThat(shared.get("inkorg")).isEqualTo(2);
    }

    @Test
    void eachIsReadByItself() {
        Shared<String, String> shared = new Shared<>(key -> key + readings.incrementAndGet());

        assertThat(shared.get("inkorg")).isEqualTo("inkorg1");
        assertThat(shared.get("liggare")).isEqualTo("liggare2");
    }

    @Test
    void whatIsForgottenWhileItIsReadIsNotKept() {
        AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
        Shared<String, Integer> shared = new Shared<>(key -> {
            meanwhile.getAndSet(() -> {}).run();
            return readings.incrementAndGet();
        });
        meanwhile.set(shared::forget);

        assertThat(shared.get("inkorg")).isEqualTo(1);
        assertThat(shared.get("inkorg")).isEqualTo(2);
        assertThat(shared.get("inkorg")).isEqualTo(2);
    }
}
