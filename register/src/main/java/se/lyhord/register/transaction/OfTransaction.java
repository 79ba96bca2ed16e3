package se.lyhord.register.transaction;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Things of which every transaction has at most one, and which end with it. */
public final class OfTransaction {
    private OfTransaction() {}

    /** The current transaction's own, made when it is first asked for. */
    public static <T extends TransactionSynchronization> T the(Class<T> type, Supplier<T> make) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseGet(() -> {
                    T made = make.get();
                    TransactionSynchronizationManager.registerSynchronization(made);
                    return made;
                });
    }
}
