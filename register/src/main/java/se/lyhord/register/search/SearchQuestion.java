package se.lyhord.register.search;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.arende.ArendeStatus;

/**
 * What somebody looks for.
 *
 * @param words as typed: words, beginnings of words, "a phrase", a name, an address, a telephone number, a reference or a diarienummer; empty for all
 * @param statuses any of these; empty for any at all
 * @param kind id of the confirmed ärendetyp; null for any
 * @param unit id of the confirmed enhet; null for any
 * @param flag id of a flag that stands; null for any or none
 * @param channel how it came in; null for any
 * @param from first day on which it may have come; null for no bound
 * @param to last day on which it may have come; null for no bound
 */
public record SearchQuestion(
        String words,
        Set<ArendeStatus> statuses,
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String flag,
        @Nullable Kanal channel,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Order order) {
    /** In which order the hits come. */
    public enum Order {
        /** What came last comes first. */
        NEWEST,
        /** What the words fit best comes first, among the newest hits. */
        BEST
    }

    /** Keeps its own copy. */
    public SearchQuestion {
        statuses = Set.copyOf(statuses);
    }

    /** These words, wherever they stand, newest first. */
    public static SearchQuestion of(String words) {
        return new SearchQuestion(words, Set.of(), null, null, null, null, null, null, Order.NEWEST);
    }

    /** Whether it asks for nothing at all. */
    public boolean isEmpty() {
        return words.isBlank() && equals(of(words).in(order));
    }

    /** Other words with the same filters. */
    public SearchQuestion asking(String other) {
        return new SearchQuestion(other, statuses, kind, unit, flag, channel, from, to, order);
    }

    /** The same in another order. */
    public SearchQuestion in(Order other) {
        return new SearchQuestion(words, statuses, kind, unit, flag, channel, from, to, other);
    }
}
