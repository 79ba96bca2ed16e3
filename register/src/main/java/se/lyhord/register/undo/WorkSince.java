package se.lyhord.register.undo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.refusal.RefusedException;

/** Whether somebody has worked on an ärende since a decision. */
@Component
class WorkSince {
    private final JdbcClient jdbc;

    WorkSince(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses when somebody has; what the bot adds meanwhile, such as a letter of before that has been sent, is nobody's decision. */
    void refuse(long arende, int seq) {
        boolean worked = jdbc.sql("""
                        select exists (select from arende_event where arende = :arende and seq > :seq and actor <> :bot)
                        """)
                .param("arende", arende)
                .param("seq", seq)
                .param("bot", ArendeLog.BOT)
                .query(Boolean.class)
                .single();
        if (worked) {
            throw new RefusedException("Någon har redan arbetat vidare med ärendet, så beslutet kan inte ångras.");
        }
    }
}
