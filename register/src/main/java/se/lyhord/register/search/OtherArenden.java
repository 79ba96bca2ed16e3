package se.lyhord.register.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.search.SearchQuestion.Order;

/** Finds the ärende that somebody wants to tie to another one, or a message to, among all that the person may read. */
@Component
@Transactional(readOnly = true)
public class OtherArenden {
    private static final long NONE = -1;
    private static final int SAME_SENDER = 200;

    /** What came just now may not be searchable yet. */
    private static final int NEWEST = 300;

    private static final Set<ArendeStatus> THERE = EnumSet.complementOf(EnumSet.of(ArendeStatus.MAKULERAT));

    private final JdbcClient jdbc;
    private final FindArenden findArenden;
    private final FoundArenden foundArenden;

    OtherArenden(JdbcClient jdbc, FindArenden findArenden, FoundArenden foundArenden) {
        this.jdbc = jdbc;
        this.findArenden = findArenden;
        this.foundArenden = foundArenden;
    }

    /**
     * Those of the same nämnd that have the words as their diarienummer or reference, then what came from the same address, then the newest. A part
     * of a number, title or name is enough among what came from the same address and just now; all others are found as everywhere by
     * {@link FindArenden}.
     */
    public List<FoundArende> matching(Account by, Arende than, String words, int limit) {
        return matching(by, than.id(), than.sender().address(), words.strip(), limit);
    }

    /** The same for a message from this address that has no ärende. */
    public List<FoundArende> matching(Account by, @Nullable String address, String words, int limit) {
        return matching(by, NONE, address, words.strip(), limit);
    }

    private List<FoundArende> matching(Account by, long than, @Nullable String address, String words, int limit) {
        SearchQuestion question = new SearchQuestion(words, THERE, null, null, null, null, null, null, Order.NEWEST);
        List<FoundArende> all = new ArrayList<>(foundArenden.of(by, question, near(by.namnd(), address, words)));
        if (!words.isEmpty()) {
            all.addAll(findArenden.all(by, question, limit + 1));
        }
        Map<Long, FoundArende> once = new LinkedHashMap<>();
        all.forEach(found -> once.putIfAbsent(found.id(), found));
        once.remove(than);
        return once.values().stream()
                .sorted(Comparator.comparing((FoundArende found) -> !words.equalsIgnoreCase(found.diarienummer()))
                        .thenComparing(found -> address == null
                                || !address.equalsIgnoreCase(found.sender().address()))
                        .thenComparing(FoundArende::arrivedAt, Comparator.reverseOrder())
                        .thenComparing(FoundArende::id, Comparator.reverseOrder()))
                .limit(limit)
                .toList();
    }

    private List<Long> near(String namnd, @Nullable String address, String words) {
        return jdbc.sql("""
                        with near as (
                            (select id from arende where namnd = :namnd and lower(sender_address) = lower(:address) and sender_address is not null
                             order by arrived_at desc limit :sameSender)
                            union select id from arende where namnd = :namnd and diarienummer = :words
                            union select id from arende where namnd = :namnd and reference = upper(:words)
                            union (select id from arende where namnd = :namnd order by arrived_at desc limit :newest)
                        )
                        select id from arende join near using (id)
                        where strpos(lower(concat_ws(' ', diarienummer, reference, title, sender_name, sender_address)), lower(:words)) > 0
                        """)
                .param("namnd", namnd)
                .param("words", words.replace("\0", ""))
                .param("address", address == null ? "" : address)
                .param("sameSender", SAME_SENDER)
                .param("newest", NEWEST)
                .query(Long.class)
                .list();
    }
}
