package se.lyhord.console.inbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.lyhord.console.look.SharedLooks;
import se.lyhord.register.access.Account;
import se.lyhord.register.look.Onlooker;

/** Which colleagues look at which ärende, as the list shows it. */
class Others {
    private final SharedLooks looks;
    private final Account account;
    private Map<Long, List<Onlooker>> shown = Map.of();

    Others(SharedLooks looks, Account account) {
        this.looks = looks;
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
        shown = looks.others(account);
        Set<Long> changed = new LinkedHashSet<>(before.keySet());
        changed.addAll(shown.keySet());
        changed.removeIf(id -> Objects.equals(before.get(id), shown.get(id)));
        return changed;
    }
}
