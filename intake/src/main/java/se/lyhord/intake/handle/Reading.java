package se.lyhord.intake.handle;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import se.lyhord.register.ledger.Waiting;

/** A batch that is being read on the cores. */
final class Reading {
    private final List<InWork> messages;

    Reading(List<InWork> messages) {
        this.messages = messages;
    }

    /** Whether other messages may be claimed before this batch has its outcomes: not while one is here that may end the process. */
    boolean letsOthersAhead() {
        return messages.stream().noneMatch(message -> message.waiting().wasTriedBefore());
    }

    /**
     * Waits until all have been read and gives those that could be, in their order.
     *
     * @param failed is told of each that could not
     */
    List<Understood> finished(BiConsumer<Waiting, Throwable> failed) throws InterruptedException {
        List<Understood> understood = new ArrayList<>();
        for (InWork message : messages) {
            try {
                understood.add(message.result().get());
            } catch (ExecutionException e) {
                failed.accept(message.waiting(), e.getCause());
            }
        }
        return understood;
    }

    record InWork(Waiting waiting, Future<Understood> result) {}
}
