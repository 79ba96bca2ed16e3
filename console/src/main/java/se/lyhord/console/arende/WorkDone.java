package se.lyhord.console.arende;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lyhord.console.words.Shown;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.RelatedArenden;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.WorkEvent.CompanionOpened;
import se.lyhord.register.measure.Measure;
import se.lyhord.register.provider.ProviderRequest;

/** Finds what belongs to an ärende beside what its page holds. */
@Component
class WorkDone {
    private static final String BESIDE = "Vid sidan av";

    private final RelatedArenden related;
    private final Sight sight;

    WorkDone(RelatedArenden related, Sight sight) {
        this.related = related;
        this.sight = sight;
    }

    Found of(ArendePage page, Account account) {
        long id = page.arende().id();
        Stream<Pointer> beside = Stream.concat(
                Stream.ofNullable(page.arende().handling().companionOf()).map(other -> new Pointer(BESIDE, other)),
                page.events().stream().flatMap(WorkDone::companion));
        Stream<Pointer> others = related.of(account.namnd(), id).stream()
                .map(other -> new Pointer(other.relation().label(), other.id()));
        return new Found(
                page.measures(),
                page.requests(),
                Stream.concat(beside, others)
                        .flatMap(pointer -> link(pointer, account).stream())
                        .toList());
    }

    private static Stream<Pointer> companion(ArendeLog.Entry entry) {
        return entry.event() instanceof CompanionOpened opened
                ? Stream.of(new Pointer(BESIDE, opened.other()))
                : Stream.empty();
    }

    private Optional<Link> link(Pointer pointer, Account account) {
        return sight.arende(account, pointer.id())
                .map(other -> new Link(
                        pointer.relation(), pointer.id(), other.name(), Shown.title(other.title()), other.status()));
    }

    private record Pointer(String relation, long id) {}

    /** Another ärende, how it belongs to this one, its name and title, and where it stands: one that was made void stands here too. */
    record Link(String relation, long id, String name, String title, ArendeStatus status) {}

    /** What was found. */
    record Found(List<Measure> measures, List<ProviderRequest> requests, List<Link> links) {}
}
