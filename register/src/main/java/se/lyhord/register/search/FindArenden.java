package se.lyhord.register.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.search.SearchPlace.Way;
import se.lyhord.register.search.SearchQuestion.Order;

/** Finds ärenden for somebody, and only those that the person may read. */
@Component
@Transactional(readOnly = true)
public class FindArenden {
    /** The best are chosen among so many of the newest: of a word that half the ärenden hold, older ones are no better. */
    private static final int RANKED = 200;

    private static final int AT_A_TIME = 500;

    /** Of more candidates in a row that may not be read there is nobody who turns the pages. */
    private static final int ROUNDS = 20;

    private final AskWords askWords;
    private final Conditions conditions;
    private final Candidates candidates;
    private final FoundArenden foundArenden;
    private final Passages passages;

    FindArenden(
            AskWords askWords,
            Conditions conditions,
            Candidates candidates,
            FoundArenden foundArenden,
            Passages passages) {
        this.askWords = askWords;
        this.conditions = conditions;
        this.candidates = candidates;
        this.foundArenden = foundArenden;
        this.passages = passages;
    }

    /**
     * A page of hits.
     *
     * @param after where the page before it ended; null for the first
     */
    public SearchResult find(Account account, SearchQuestion question, @Nullable SearchPlace after, int limit) {
        Asked asked = askWords.ask(account.namnd(), question.words());
        Page page = page(account, question, asked, after, limit);
        MarkedHits marked = passages.of(page.found, asked);
        return new SearchResult(marked.hits(), page.next, asked.insteadAmong(marked.words()), page.cut);
    }

    /** All hits up to a bound, without passages. */
    public List<FoundArende> all(Account account, SearchQuestion question, int bound) {
        Asked asked = askWords.ask(account.namnd(), question.words());
        List<FoundArende> all = new ArrayList<>();
        SearchPlace after = null;
        do {
            Page page = page(account, question, asked, after, Math.min(AT_A_TIME, bound - all.size()));
            all.addAll(page.found);
            after = page.next;
        } while (after != null && all.size() < bound);
        return all;
    }

    private Page page(Account account, SearchQuestion question, Asked asked, @Nullable SearchPlace after, int limit) {
        if (asked.number() != null && (after == null || after.way() == Way.NUMBER)) {
            Page exact = newest(account, question, List.of(asked.number()), after, limit);
            if (after != null || !exact.found.isEmpty()) {
                return exact.by(Way.NUMBER);
            }
        }
        if (asked.words().isEmpty()) {
            return question.words().isBlank() ? newest(account, question, List.of(), after, limit) : Page.EMPTY;
        }
        return question.order() == Order.BEST
                ? best(account, question, asked.words(), after, limit)
                : newest(account, question, asked.words(), after, limit);
    }

    private Page newest(
            Account account, SearchQuestion question, List<String> words, @Nullable SearchPlace after, int limit) {
        List<String> condition = conditions.of(account, question, words);
        List<FoundArende> found = new ArrayList<>();
        SearchPlace place = after;
        boolean more = true;
        for (int round = 0; more && found.size() <= limit && round < ROUNDS; round++) {
            List<SearchPlace> next = candidates.newest(account.namnd(), condition, question, place, limit + 1);
            found.addAll(foundArenden.of(
                    account, question, next.stream().map(SearchPlace::id).toList()));
            more = next.size() > limit;
            place = next.isEmpty() ? place : next.getLast();
        }
        return more && found.size() <= limit
                ? new Page(found, place, false)
                : Page.of(found, limit, last -> new SearchPlace(Way.WORDS, last.arrivedAt(), last.id(), 0));
    }

    private Page best(
            Account account, SearchQuestion question, List<String> words, @Nullable SearchPlace after, int limit) {
        List<SearchPlace> all =
                candidates.newest(account.namnd(), conditions.of(account, question, words), question, null, RANKED + 1);
        List<Long> newest = all.stream().limit(RANKED).map(SearchPlace::id).toList();
        Map<Long, Double> ranks = candidates.ranks(newest, Lexemes.all(words));
        List<Long> ranked = newest.stream()
                .sorted(Comparator.comparing((Long id) -> ranks.getOrDefault(id, 0.0))
                        .reversed())
                .toList();
        int seen = after == null ? 0 : after.seen();
        List<FoundArende> found = List.of();
        while (found.isEmpty() && seen < ranked.size()) {
            int end = Math.min(seen + limit, ranked.size());
            found = foundArenden.of(account, question, ranked.subList(seen, end));
            seen = end;
        }
        return new Page(
                found,
                seen < ranked.size() ? new SearchPlace(Way.WORDS, Instant.EPOCH, 0, seen) : null,
                all.size() > RANKED);
    }

    private record Page(List<FoundArende> found, @Nullable SearchPlace next, boolean cut) {
        static final Page EMPTY = new Page(List.of(), null, false);

        Page by(Way way) {
            return new Page(found, next == null ? null : next.by(way), cut);
        }

        /** One more than the page holds says that there is a next page. */
        static Page of(List<FoundArende> found, int limit, Function<FoundArende, SearchPlace> place) {
            return found.size() <= limit
                    ? new Page(found, null, false)
                    : new Page(found.subList(0, limit), place.apply(found.get(limit - 1)), false);
        }
    }
}
