package se.lyhord.register.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.register.RegisterTest;

@RegisterTest
class SignalsTest {
    private final Queue<Signalled> heard = new ConcurrentLinkedQueue<>();

    @Autowired
    Signals signals;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void listen(@Autowired ConfigurableApplicationContext context) {
        ApplicationListener<PayloadApplicationEvent<Signalled>> listener = ApplicationListener.forPayload(heard::add);
        context.addApplicationListener(listener);
    }

    @Test
    void tellsWhichArendenATransactionWasAbout() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            signals.send(Signal.MODEL, 7L);
            signals.send(Signal.MODEL, 8L);
        });

        await().untilAsserted(() -> assertThat(heard).contains(new Signalled(Signal.MODEL, Set.of(7L, 8L))));
    }

    @Test
    void whatNamesNoneMayBeAboutAny() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            signals.send(Signal.MODEL, 7L);
            signals.send(Signal.MODEL);
        });

        await().untilAsserted(() -> assertThat(heard)
                .anyMatch(signalled -> signalled.signal() == Signal.MODEL
                        && signalled.arenden().isEmpty()));
        assertThat(new Signalled(Signal.MODEL, Set.of()).isAbout(id -> id == 9)).isTrue();
        assertThat(new Signalled(Signal.MODEL, Set.of(7L)).isAbout(id -> id == 9))
                .isFalse();
    }
}
