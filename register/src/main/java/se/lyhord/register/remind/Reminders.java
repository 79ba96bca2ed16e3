package se.lyhord.register.remind;

import org.springframework.stereotype.Component;
import se.lyhord.register.remind.mail.MailAlarms;
import se.lyhord.register.remind.watch.WatchFrister;

/** Warns of frister and mails alarms, whenever it is called: what is due by then is done, however long nobody called. */
@Component
public class Reminders {
    private final WatchFrister watchFrister;
    private final MailAlarms mailAlarms;

    Reminders(WatchFrister watchFrister, MailAlarms mailAlarms) {
        this.watchFrister = watchFrister;
        this.mailAlarms = mailAlarms;
    }

    /** Does some of what is due for this nämnd; returns whether there may be more. */
    public boolean runOnce(String namnd) {
        if (watchFrister.watchOnce(namnd)) {
            return true;
        }
        mailAlarms.mailWhatIsReady(namnd);
        return false;
    }
}
