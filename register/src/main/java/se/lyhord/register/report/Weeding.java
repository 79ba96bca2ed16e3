package se.lyhord.register.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.rule.Gallringsregel;
import se.lyhord.register.routine.RoutineInForce;

/** What is due for weeding (gallring) by the nämnd's decision; nothing is deleted here. */
@Component
@Transactional(readOnly = true)
public class Weeding {
    private final JdbcClient jdbc;
    private final Clock clock;

    Weeding(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The nämnd's ended ärenden whose time is out, the longest ended first; none where all is kept. */
    public List<DueForWeeding> due(String namnd, Gallringsregel rule) {
        return rule.after() == null
                ? List.of()
                : endedBy(namnd, RoutineInForce.arrivalDate(clock.instant()).minus(rule.after()));
    }

    /** An ärende that was opened again and ended anew has ended when it last did; what goes on in another stays as long as that. */
    private List<DueForWeeding> endedBy(String namnd, LocalDate last) {
        return jdbc.sql("""
                        select coalesce(diarienummer, reference) as name, ended
                        from arende join lateral (select (max(at) at time zone 'Europe/Stockholm')::date as ended from arende_event
                                                  where arende_event.arende = arende.id
                                                    and type in ('Closed', 'Forwarded', 'HandedOver', 'Voided')) as last on true
                        where namnd = :namnd and status in ('AVSLUTAT', 'VIDAREBEFORDRAT', 'OMSTYRT', 'MAKULERAT')
                          and merged_into is null and ended <= :last
                        order by ended, id
                        """)
                .param("namnd", namnd)
                .param("last", last)
                .query((row, number) ->
                        new DueForWeeding(row.getString("name"), row.getObject("ended", LocalDate.class)))
                .list();
    }
}
