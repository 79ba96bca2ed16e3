package se.lyhord.intake.remind;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.lyhord.intake.role.NodeRole;
import se.lyhord.intake.role.OnNode;
import se.lyhord.register.remind.Reminders;
import se.lyhord.register.remind.provider.ProviderReminders;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.signal.Loop;
import se.lyhord.register.signal.Signal;

/** Lets every nämnd's frister, alarms and morning letters, and the providers that were asked, have what is due, again and again; several nodes may do it at once. */
@Component
@OnNode(NodeRole.INTAKE)
class RemindInTime extends Loop {
    private static final Logger LOG = LoggerFactory.getLogger(RemindInTime.class);

    private final Reminders reminders;
    private final ProviderReminders providerReminders;
    private final Routines routines;

    RemindInTime(
            Reminders reminders,
            ProviderReminders providerReminders,
            Routines routines,
            @Value("${lyhord.remind.interval:30s}") Duration interval) {
        super("remind", interval, Signal.ALARM);
        this.reminders = reminders;
        this.providerReminders = providerReminders;
        this.routines = routines;
    }

    /** An urgent alarm need not wait for the interval. */
    @Override
    protected boolean workOnce() {
        boolean more = false;
        for (String namnd : routines.namnder()) {
            more |= remind(namnd);
        }
        providerReminders.remindDue();
        return more;
    }

    /** What goes wrong for one nämnd must not keep the others waiting; it is tried again after the interval. */
    private boolean remind(String namnd) {
        try {
            return reminders.runOnce(namnd);
        } catch (RuntimeException e) {
            LOG.warn("Could not remind nämnd {}; trying again", namnd, e);
            return false;
        }
    }
}
