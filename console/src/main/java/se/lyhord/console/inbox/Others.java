package se.lyhord.console.inbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.lyhord.register.access.Account;
import se.lyhord.register.look.Onlooker;
import se.lyhord.register.look.Onlookers;

/** Which colleagues look at which ärende, as the list shows it. */
class Others {
    private final Onlookers onlookers;
    private final Account account;
    private Map<Long, List<Onlooker>> shown = Map.of();

    Others(Onlookers onlookers, Account account) {
        this.onlookers = onlookers;
        this.account = account;
    }

    /** Such as "Leila S tittar på det"; empty when nobody does. */
    String words(long id) {
        List<Onlooker> others = shown.getOrDefault(id, List.of());
        return others.isEmpty()
                ? ""
                : others.stream().map(Onlooker::name).collect(Collectors.joining(", ")) + " tittar på det";
    }

    /** Looks anew; gives the ärenden of which something else is to be said than before. */
    Set<Long> look() {
        Map<Long, List<Onlooker>> before = shown;
        shown = onlookers.others(account);
        Set<Long> changed = new LinkedHashSet<>(before.keySet());
        changed.addAll(shown.keySet());
        changed.removeIf(id -> Objects.equals(before.get(id), shown.get(id)));
        return changed;
    }
}
