package se.lyhord.register.arende;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the ärende that somebody wants to tie to another one. */
@Component
@Transactional(readOnly = true)
public class OtherArenden {
    private static final long NONE = -1;
    private static final int SAME_SENDER = 200;
    private static final int NEWEST = 3000;

    private final JdbcClient jdbc;

    OtherArenden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those of the same nämnd whose diarienummer or reference the words are, or of whose diarienummer, reference, title or sender they are a part:
     * among what came from the same address and among the newest, in this order. What lies further back is found by its whole number only, so that
     * a nämnd with a million ärenden is searched as quickly as a new one.
     */
    public List<InboxRow> matching(Arende than, String words, int limit) {
        return matching(than.namnd(), than.id(), than.sender().address(), words, limit);
    }

    /** The same for a message from this address that has no ärende. */
    public List<InboxRow> matching(String namnd, @Nullable String address, String words, int limit) {
        return matching(namnd, NONE, address, words, limit);
    }

    private List<InboxRow> matching(String namnd, long than, @Nullable String address, String words, int limit) {
        return jdbc.sql("""
                        with near as (
                            (select id from arende where namnd = :namnd and lower(sender_address) = lower(:address) and sender_address is not null
                             order by arrived_at desc limit :sameSender)
                            union select id from arende where namnd = :namnd and diarienummer = :words
                            union select id from arende where namnd = :namnd and reference = upper(:words)
                            union (select id from arende where namnd = :namnd order by arrived_at desc limit :newest)
                        )
                        select id, diarienummer, status, arrived_at, title, excerpt, sender_name, sender_address, suggestion, unit, flags, answer_due,
                               taken_over_by, restricted, false as letter
                        from arende join near using (id)
                        where id <> :id and status <> 'MAKULERAT'
                        and strpos(lower(concat_ws(' ', diarienummer, reference, title, sender_name, sender_address)), lower(:words)) > 0
                        order by sender_address is not null and lower(sender_address) = lower(:address) desc, arrived_at desc, id desc limit :limit
                        """)
                .param("namnd", namnd)
                .param("id", than)
                .param("words", words.strip())
                .param("address", address == null ? "" : address)
                .param("sameSender", SAME_SENDER)
                .param("newest", NEWEST)
                .param("limit", limit)
                .query(Inbox::row)
                .list();
    }
}
