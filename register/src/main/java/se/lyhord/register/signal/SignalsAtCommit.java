package se.lyhord.register.signal;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;

/** The signals of one transaction, sent together as its last statement. */
final class SignalsAtCommit implements TransactionSynchronization {
    private final Consumer<Set<Sent>> send;
    private final Set<Sent> signals = new LinkedHashSet<>();

    SignalsAtCommit(Consumer<Set<Sent>> send) {
        this.send = send;
    }

    void add(Sent signal) {
        signals.add(signal);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        send.accept(signals);
    }
}
