package se.lyhord.register.arende;

import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Diarieregler;
import se.lyhord.config.routine.Rutin;

/** Whether the routine wants an ärende in the diary; what is secret always belongs there (OSL 5 kap. 1 §). */
@Component
class DiaryRule {
    private final Diarieregler rules;

    DiaryRule(Rutin rutin) {
        this.rules = rutin.diary();
    }

    boolean wants(Arende arende, Confirmation confirmation) {
        if (confirmation.flags().contains("sekretess")) {
            return true;
        }
        boolean anonymous = arende.sender().address() == null;
        boolean praise = confirmation.kind().equals("berom");
        return (rules.anonymous() || !anonymous) && (rules.praise() || !praise);
    }
}
