package se.lyhord.register.event;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether something has ever happened to an ärende, without reading its whole log; what this transaction adds is not seen. */
@Component
@Transactional(readOnly = true)
public class PastEvents {
    private final JdbcClient jdbc;

    PastEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether anything of one of these sorts has. */
    public boolean has(long arende, List<Class<? extends ArendeEvent>> sorts) {
        return jdbc.sql("select exists (select from arende_event where arende = :arende and type = any (:types))")
                .param("arende", arende)
                .param("types", sorts.stream().map(Class::getSimpleName).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }
}
