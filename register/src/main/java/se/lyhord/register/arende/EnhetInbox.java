package se.lyhord.register.arende;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an enhet's people may have to do with, found by index however much the nämnd has. */
@Component
@Transactional(readOnly = true)
public class EnhetInbox {
    private final JdbcClient jdbc;

    EnhetInbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What has been routed to these enheter or taken over by these people, and all that is flagged, due soonest first; who may read what is asked elsewhere. */
    public List<InboxRow> routed(String namnd, Collection<String> units, Collection<String> persons) {
        return jdbc.sql(Inbox.SELECT + """
                        from arende where namnd = :namnd and status = 'FORDELAT'
                        and (unit = any (:units) or taken_over_by = any (:persons) or flags <> '{}')
                        order by answer_due, id
                        """)
                .param("namnd", namnd)
                .param("units", units.toArray(String[]::new))
                .param("persons", persons.toArray(String[]::new))
                .query(Inbox::row)
                .list();
    }
}
