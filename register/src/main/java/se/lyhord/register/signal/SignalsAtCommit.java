package se.lyhord.register.signal;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;

/** The signals of one transaction, sent together as its last statement. */
final class SignalsAtCommit implements TransactionSynchronization {
    private final Consumer<Set<Signal>> send;
    private final Set<Signal> signals = EnumSet.noneOf(Signal.class);

    SignalsAtCommit(Consumer<Set<Signal>> send) {
        this.send = send;
    }

    void add(Signal signal) {
        signals.add(signal);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        send.accept(signals);
    }
}
