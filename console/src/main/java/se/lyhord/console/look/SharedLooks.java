package se.lyhord.console.look;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.lyhord.console.live.Shared;
import se.lyhord.register.access.Account;
import se.lyhord.register.look.Onlooker;
import se.lyhord.register.look.Onlookers;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signalled;

/** Who looks at what, read once for everybody at a nämnd. */
@Component
public class SharedLooks {
    private final Shared<String, Map<Long, List<Onlooker>>> looks;

    SharedLooks(Onlookers onlookers) {
        looks = new Shared<>(onlookers::all);
    }

    /** Before the pages are told. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Signalled signalled) {
        if (signalled.signal() == Signal.LOOK) {
            looks.forget();
        }
    }

    /** The others who look at ärenden of this person's nämnd, by ärende. */
    public Map<Long, List<Onlooker>> others(Account account) {
        Map<Long, List<Onlooker>> others = new HashMap<>();
        looks.get(account.namnd()).forEach((arende, all) -> {
            List<Onlooker> left = all.stream()
                    .filter(one -> !one.account().equals(account.username()))
                    .toList();
            if (!left.isEmpty()) {
                others.put(arende, left);
            }
        });
        return others;
    }
}
