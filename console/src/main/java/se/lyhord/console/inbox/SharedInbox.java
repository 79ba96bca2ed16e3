package se.lyhord.console.inbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.lyhord.console.live.Shared;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.inbox.FilteredInbox;
import se.lyhord.register.inbox.InboxCounts;
import se.lyhord.register.inbox.InboxFilter;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signalled;

/** The inboxes as they are read: once after each change for all who have them open, however many those are. */
@Component
class SharedInbox {
    private static final int PAGE = 50;

    private final FilteredInbox inbox;
    private final Shared<Of, List<Long>> ids;
    private final Shared<PageOf, List<InboxRow>> pages;
    private final Shared<Of, InboxCounts> counts;

    SharedInbox(FilteredInbox inbox) {
        this.inbox = inbox;
        this.ids = new Shared<>(of -> inbox.ids(of.namnd(), of.filter()));
        this.pages =
                new Shared<>(page -> inbox.page(page.of().namnd(), page.of().filter(), page.number() * PAGE, PAGE));
        this.counts = new Shared<>(of -> inbox.counts(of.namnd(), of.filter()));
    }

    /** Before the pages are told, so that none of them is shown what no longer holds. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Signalled signalled) {
        if (signalled.signal() == Signal.ARENDE || signalled.signal() == Signal.DISPATCH) {
            forget();
        }
    }

    /** What somebody has just done is not signalled yet. */
    void forget() {
        ids.forget();
        pages.forget();
        counts.forget();
    }

    /** How many there are, as far as the bound. */
    int count(String namnd, InboxFilter filter) {
        return ids.get(new Of(namnd, filter)).size();
    }

    /** All counts at once. */
    InboxCounts counts(String namnd, InboxFilter filter) {
        return counts.get(new Of(namnd, filter));
    }

    /** How many come before this ärende in the list, also when it is not in it any more; as far as the bound. */
    int place(String namnd, InboxFilter filter, long id) {
        int place = ids.get(new Of(namnd, filter)).indexOf(id);
        return place < 0 ? inbox.place(namnd, filter, id) : place;
    }

    /** This ärende and those that come after it, as far as the bound. */
    List<Long> onwards(String namnd, InboxFilter filter, long id) {
        List<Long> all = ids.get(new Of(namnd, filter));
        return all.subList(Math.min(place(namnd, filter, id), all.size()), all.size());
    }

    /** Where the first of these stands that is in it; the end when none is. */
    int placeOfFirst(String namnd, InboxFilter filter, List<Long> wanted) {
        List<Long> all = ids.get(new Of(namnd, filter));
        Set<Long> there = Set.copyOf(all);
        return wanted.stream()
                .filter(there::contains)
                .findFirst()
                .map(all::indexOf)
                .orElse(all.size());
    }

    /** What stands at this place. */
    Optional<InboxRow> at(String namnd, InboxFilter filter, int place) {
        return page(namnd, filter, place, 1).stream().findFirst();
    }

    /** Those of these that stand in it. */
    Stream<InboxRow> rows(String namnd, InboxFilter filter, Set<Long> wanted) {
        List<Long> all = ids.get(new Of(namnd, filter));
        return wanted.stream()
                .map(all::indexOf)
                .filter(place -> place >= 0)
                .flatMap(place -> at(namnd, filter, place).stream())
                .filter(row -> wanted.contains(row.id()));
    }

    /** A stretch of it, as far as the bound: what no list shows is no neighbour either. */
    List<InboxRow> page(String namnd, InboxFilter filter, int offset, int limit) {
        Of of = new Of(namnd, filter);
        int first = offset / PAGE;
        int end = Math.min(offset + limit, FilteredInbox.BOUND);
        return IntStream.range(first, Math.ceilDiv(end, PAGE))
                .mapToObj(number -> pages.get(new PageOf(of, number)))
                .flatMap(List::stream)
                .skip(offset - (long) first * PAGE)
                .limit(limit)
                .toList();
    }

    private record Of(String namnd, InboxFilter filter) {}

    private record PageOf(Of of, int number) {}
}
