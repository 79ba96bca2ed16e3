package se.lyhord.register.arende;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.deadline.Frister;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.measure.Measures;
import se.lyhord.register.provider.ProviderRequests;

/** Shows an ärende whole. */
@Component
@Transactional(readOnly = true)
public class ArendePages {
    private final Arenden arenden;
    private final Messages messages;
    private final Frister frister;
    private final Dispatches dispatches;
    private final ArendeLog log;
    private final Measures measures;
    private final ProviderRequests requests;

    ArendePages(
            Arenden arenden,
            Messages messages,
            Frister frister,
            Dispatches dispatches,
            ArendeLog log,
            Measures measures,
            ProviderRequests requests) {
        this.arenden = arenden;
        this.messages = messages;
        this.frister = frister;
        this.dispatches = dispatches;
        this.log = log;
        this.measures = measures;
        this.requests = requests;
    }

    /** The page of an ärende of this nämnd; another nämnd's does not exist here. */
    public Optional<ArendePage> page(String namnd, long id) {
        return arenden.find(namnd, id)
                .map(arende -> new ArendePage(
                        arende,
                        messages.of(id),
                        frister.of(id),
                        dispatches.of(id),
                        log.of(id),
                        measures.of(id),
                        requests.of(id)));
    }

    /** The ärende alone. */
    public Optional<Arende> arende(String namnd, long id) {
        return arenden.find(namnd, id);
    }
}
