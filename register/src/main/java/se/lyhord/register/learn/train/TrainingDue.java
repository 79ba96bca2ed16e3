package se.lyhord.register.learn.train;

import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.config.routine.Rutin;

/** Whether it is time to train: somebody has asked, there is much new, or it is night and there is something new. */
@Component
class TrainingDue {
    private static final int FIRST_HOUR = 1;
    private static final int LAST_HOUR = 4;

    private final JdbcClient jdbc;
    private final TrainingRequests requests;
    private final ConfirmedMessages confirmed;
    private final LearningProperties properties;
    private final Clock clock;

    TrainingDue(
            JdbcClient jdbc,
            TrainingRequests requests,
            ConfirmedMessages confirmed,
            LearningProperties properties,
            Clock clock) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.confirmed = confirmed;
        this.properties = properties;
        this.clock = clock;
    }

    boolean is(Rutin rutin) {
        String namnd = rutin.namnd().id();
        if (!rutin.suggesting().learns()) {
            return false;
        }
        if (requests.askedBy(namnd).isPresent()) {
            return true;
        }
        int fresh = confirmed.countSince(namnd, lastDecision(namnd));
        return fresh >= properties.afterConfirmations() || (fresh >= properties.nightlyFrom() && isNight());
    }

    private boolean isNight() {
        int hour = clock.instant().atZone(SvenskTid.ZONE).getHour();
        return hour >= FIRST_HOUR && hour <= LAST_HOUR;
    }

    /** When a training was last decided on, or a person went back: what a person has left does not come back by itself the next night. */
    private Instant lastDecision(String namnd) {
        return jdbc.sql("""
                        select coalesce(max(at), 'epoch') from classifier_event where namnd = :namnd and type <> 'ASKED'
                        """)
                .param("namnd", namnd)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }
}
