package se.lyhord.register.benchmark;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.inbox.FilteredInbox;
import se.lyhord.register.inbox.InboxFilter;
import se.lyhord.register.look.Onlookers;
import se.lyhord.register.undo.Undoable;
import se.lyhord.register.verb.ConfirmArende;

/** One keystroke: what is read is confirmed, and the next is opened; and the same writes without rules. */
final class Confirming {
    private static final Confirmation SAID = new Confirmation("felanmalan", "boendemiljo", "stadsmiljo", List.of());
    private static final int PAGE = 50;
    private static final long NONE = 0;

    private final FilteredInbox inbox;
    private final Undoable undoable;
    private final ConfirmArende confirmArende;
    private final ArendeReads reads;
    private final Onlookers onlookers;
    private final BareSql bare;
    private final JdbcClient jdbc;
    private long next = NONE;

    Confirming(
            FilteredInbox inbox,
            Undoable undoable,
            ConfirmArende confirmArende,
            ArendeReads reads,
            Onlookers onlookers,
            BareSql bare,
            JdbcClient jdbc) {
        this.inbox = inbox;
        this.undoable = undoable;
        this.confirmArende = confirmArende;
        this.reads = reads;
        this.onlookers = onlookers;
        this.bare = bare;
        this.jdbc = jdbc;
    }

    /** What an earlier run confirmed waits again, and what the bare statements write in is made; each round needs one more that waits. */
    void begin(Account account, int rounds) {
        jdbc.sql("""
                        update arende set status = 'INKOMMET', kind = null, factor = null, unit = null
                        where id in (select arende from arende_event where type = 'Confirmed' and actor = :actor and at > now() - interval '30 days')
                        """).param("actor", account.username()).update();
        int waiting = inbox.ids(account.namnd(), InboxFilter.ALL).size();
        if (waiting <= rounds) {
            throw new IllegalArgumentException(
                    "%d rounds with those to warm up, but only %d wait to be confirmed".formatted(rounds, waiting));
        }
        for (String table : List.of("arende", "arende_event", "dispatch")) {
            jdbc.sql("drop table if exists bare_" + table).update();
        }
        jdbc.sql("create table bare_arende as select * from arende where status = 'INKOMMET'")
                .update();
        jdbc.sql("create unique index on bare_arende (id)").update();
        jdbc.sql("create table bare_arende_event (like arende_event including indexes)")
                .update();
        jdbc.sql("create table bare_dispatch as select * from dispatch where false")
                .update();
    }

    /** In the order of the inbox: the keystroke's own place, the decision, who looks at what, the row that has come to the place, its pane, and the list. */
    void program(Account account) {
        long id = inSight(account);
        int place = inbox.place(account.namnd(), InboxFilter.ALL, id);
        undoable.make(account, id, "Bekräfta", () -> confirmArende.confirmAndRoute(account, id, SAID));
        onlookers.all(account.namnd());
        next = inbox.page(account.namnd(), InboxFilter.ALL, place, 1).getFirst().id();
        reads.pane(account, id, next);
        inbox.ids(account.namnd(), InboxFilter.ALL);
        inbox.page(account.namnd(), InboxFilter.ALL, 0, PAGE);
    }

    /** What the round before has opened; the first row of the inbox before the first. */
    private long inSight(Account account) {
        return next != NONE
                ? next
                : inbox.page(account.namnd(), InboxFilter.ALL, 0, 1).getFirst().id();
    }

    void bare(int round, String namnd) {
        bare.together(() -> {
            bare.read(
                    "update bare_arende set status = 'FORDELAT' where id = (select min(id) from bare_arende where status = 'INKOMMET')");
            for (int seq = 1; seq <= 6; seq++) {
                bare.read(
                        "insert into bare_arende_event select ?, ?, at, actor, type, data, hash from arende_event where arende = 1 and seq = 1",
                        (long) round,
                        seq);
            }
            bare.read("insert into bare_dispatch select * from dispatch where arende = 1");
            bare.read("update diary_series set last = last where namnd = ? and year = extract(year from now())", namnd);
        });
        bare.read(DeskTasks.INBOX, namnd);
        bare.arende(1 + round);
    }
}
