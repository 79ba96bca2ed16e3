package se.lyhord.intake.watch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.watch.Watched;

/**
 * The parts {@code mailboxes} and {@code sending} of {@code /actuator/health}, where the process has that work. They are in no group that makes
 * somebody restart the process: that would not mend a mail server.
 */
@Configuration(proxyBeanMethods = false)
@OnNode(NodeRole.INTAKE)
class WatchHealth {
    @Bean
    HealthIndicator mailboxesHealthIndicator(WatchMailboxes mailboxes) {
        return () -> health(mailboxes.look());
    }

    @Bean
    HealthIndicator sendingHealthIndicator(WatchSending sending, Routines routines) {
        return () -> health(routines.namnder().stream().map(sending::look).toList());
    }

    private static Health health(List<Watched> seen) {
        Health.Builder health = seen.stream().allMatch(one -> one.problem() == null) ? Health.up() : Health.down();
        seen.forEach(one -> health.withDetail(one.name().isEmpty() ? "letters" : one.name(), details(one)));
        return health.build();
    }

    private static Map<String, String> details(Watched one) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("lastContact", Objects.toString(one.contact(), "none"));
        details.put("waiting", String.valueOf(one.waiting()));
        details.put("oldestWaiting", Objects.toString(one.oldest(), "none"));
        if (one.problem() != null) {
            details.put("problem", one.problem());
            details.put("since", Objects.toString(one.since()));
        }
        return details;
    }
}
