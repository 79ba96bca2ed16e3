package se.lyhord.intake.watch;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.ledger.Outcome;

/** Figures of the whole installation, as every node with the mail's work tells them: take the highest, do not add them up. */
@Component
@OnNode(NodeRole.INTAKE)
class Meters implements MeterBinder {
    private static final List<DispatchState> OPEN =
            List.of(DispatchState.PLANNED, DispatchState.SENDING, DispatchState.FAILED, DispatchState.MANUAL);

    private final KeepFigures figures;

    Meters(KeepFigures figures) {
        this.figures = figures;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        counter("lyhord.messages.received", all -> all.balance().arrived())
                .description("Messages recorded in the ledger")
                .register(registry);
        for (Outcome outcome : Outcome.values()) {
            counter("lyhord.messages.concluded", all -> all.balance().of(outcome))
                    .tag("outcome", lower(outcome))
                    .description("Messages with their outcome")
                    .register(registry);
        }
        gauge(
                "lyhord.messages.waiting",
                all -> all.balance().waiting(),
                "Messages in the ledger without outcome",
                registry);
        seconds("lyhord.messages.oldest.waiting", Figures::oldestWaiting, "Age of the oldest of them", registry);
        seconds("lyhord.messages.lag", Figures::lag, "Age of the newest message that has its outcome", registry);
        gauge("lyhord.mailboxes.backlog", Figures::backlog, "Mails in folders that are not in the ledger", registry);
        gauge("lyhord.mailboxes.failing", Figures::failing, "Folders that cannot be read", registry);
        gauge("lyhord.sending.failing", Figures::sendingFails, "1 when letters cannot be sent", registry);
        for (DispatchState state : OPEN) {
            Gauge.builder("lyhord.letters", figures, now -> now.latest()
                            .letters()
                            .getOrDefault(state, 0L))
                    .tag("state", lower(state))
                    .description("Letters that are not sent")
                    .register(registry);
        }
    }

    private FunctionCounter.Builder<KeepFigures> counter(String name, ToDoubleFunction<Figures> figure) {
        return FunctionCounter.builder(name, figures, now -> figure.applyAsDouble(now.latest()));
    }

    private void gauge(String name, ToDoubleFunction<Figures> figure, String description, MeterRegistry registry) {
        Gauge.builder(name, figures, now -> figure.applyAsDouble(now.latest()))
                .description(description)
                .register(registry);
    }

    private void seconds(String name, ToDoubleFunction<Figures> figure, String description, MeterRegistry registry) {
        TimeGauge.builder(name, figures, TimeUnit.SECONDS, now -> figure.applyAsDouble(now.latest()))
                .description(description)
                .register(registry);
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
