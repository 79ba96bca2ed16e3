package se.lyhord.console.benchmark;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the ledger says beside what was answered.
 *
 * @param sent messages, each with a key of its own
 * @param answered those that got a 201
 * @param retried those that needed more than one attempt
 * @param lost answered and not in the ledger
 * @param doubled rows beyond one for each message
 * @param handled those that have their outcome by now
 */
record Tally(long sent, long answered, long retried, long lost, long doubled, long handled) {
    /**
     * Counts.
     *
     * @param others messages in the ledger that others stored
     */
    static Tally of(Database database, Collection<List<Sent>> all, long others) {
        List<Sent> sent = all.stream().flatMap(List::stream).toList();
        List<String> answered = sent.stream()
                .flatMap(one -> one.receipt().stream())
                .map(Receipt::reference)
                .toList();
        Set<String> lost = new HashSet<>(answered);
        lost.removeAll(database.references());
        return new Tally(
                sent.size(),
                answered.size(),
                sent.stream().filter(Sent::wasRetried).count(),
                lost.size(),
                database.messages() - others - new HashSet<>(answered).size(),
                database.handled());
    }

    @Override
    public String toString() {
        return "%d sent, %d answered with 201, %d failed, %d retried; answered but not in the ledger %d, rows beyond the answers %d; %d handled"
                .formatted(sent, answered, sent - answered, retried, lost, doubled, handled);
    }
}
