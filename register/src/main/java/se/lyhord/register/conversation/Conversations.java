package se.lyhord.register.conversation;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which messages of the ledger came in a conversation, and where that belongs. */
@Component
@Transactional(readOnly = true)
public class Conversations {
    private final JdbcClient jdbc;

    Conversations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of this message; empty when it came in no conversation. */
    public Optional<Conversed> of(long ledger) {
        return jdbc.sql("""
                        select a.id, c.language, m.dissatisfied from conversation_message m join conversation c on c.id = m.conversation
                        left join arende a on a.id = conversation_arende(c.id) and a.status <> 'MAKULERAT'
                        where m.ledger = :ledger
                        """)
                .param("ledger", ledger)
                .query((row, number) -> new Conversed(
                        row.getObject("id", Long.class), row.getString("language"), row.getBoolean("dissatisfied")))
                .optional();
    }
}
