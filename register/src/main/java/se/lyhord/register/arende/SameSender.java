package se.lyhord.register.arende;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What else has come from the one who wrote: by the same address, else by the same telephone number. */
@Component
@Transactional(readOnly = true)
public class SameSender {
    private static final int COUNTED = 1000;
    private static final String BY_ADDRESS =
            " from arende where namnd = :namnd and id <> :id and sender_address is not null and lower(sender_address) = lower(:mark)";
    private static final String BY_PHONE = " from arende where namnd = :namnd and id <> :id and sender_phone = :mark";

    private final JdbcClient jdbc;

    SameSender(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest of them. */
    public List<InboxRow> newest(Arende than, int limit) {
        String mark = mark(than);
        return mark == null
                ? List.of()
                : about(InboxRows.SELECT + from(than) + " order by arrived_at desc, id desc limit :limit", than, mark)
                        .param("limit", limit)
                        .query(InboxRows::read)
                        .list();
    }

    /** How many there are, up to a thousand. */
    public int count(Arende than) {
        String mark = mark(than);
        return mark == null
                ? 0
                : about("select count(*) from (select 1" + from(than) + " limit :limit) counted", than, mark)
                        .param("limit", COUNTED)
                        .query(Integer.class)
                        .single();
    }

    private static @Nullable String mark(Arende than) {
        return than.sender().address() == null
                ? than.sender().phone()
                : than.sender().address();
    }

    private static String from(Arende than) {
        return than.sender().address() == null ? BY_PHONE : BY_ADDRESS;
    }

    private JdbcClient.StatementSpec about(String sql, Arende than, String mark) {
        return jdbc.sql(sql).param("namnd", than.namnd()).param("id", than.id()).param("mark", mark);
    }
}
