package se.lyhord.register.remind.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.deadline.Duty;

/** The open frister of a nämnd that nobody has been told of, held together with their ärenden until the transaction ends. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DueFrister {
    private final JdbcClient jdbc;

    DueFrister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes some whose moment has passed, also if they were done too late before anybody noticed; nobody needs a warning of them any more. */
    List<DueFrist> takeMissed(String namnd, Instant now, int most) {
        return take(
                "f.missed_at is null and coalesce(f.done_at, f.cancelled_at, 'infinity') > f.due_at and f.due_at < :now",
                "missed_at = :now, warned_at = coalesce(warned_at, :now)",
                namnd,
                now,
                most);
    }

    /** Takes some for which it is time to warn; while the letter that does the duty is just leaving there is nobody to warn. */
    List<DueFrist> takeSoon(String namnd, Instant now, int most) {
        return take("""
                f.done_at is null and f.cancelled_at is null and f.warned_at is null and f.warn_at <= :now
                and not exists (select from dispatch d where d.arende = f.arende and d.kind = f.name and d.state in ('PLANNED', 'SENDING')
                                and d.last_error is null and d.planned_at > :now - interval '1 hour')
                """, "warned_at = :now", namnd, now, most);
    }

    /** The ärende is held too, for the log; what somebody else holds is left for the next time, so that this never waits for a verb at work. Not held against those who only refer to it, such as the search index. */
    private List<DueFrist> take(String condition, String mark, String namnd, Instant now, int most) {
        List<DueFrist> taken = jdbc.sql("""
                        select a.id, a.namnd, a.arrived_at, a.status = 'BESVARAT' as answered, a.status = 'VIDAREBEFORDRAT' as forwarded,
                               exists (select from dispatch d where d.arende = a.id and d.kind = 'BEKRAFTELSE'
                                       and d.state in ('FAILED', 'RETURNED', 'MANUAL')) as by_hand, a.unit, a.taken_over_by, f.name, f.due_at,
                               f.done_at is null and f.cancelled_at is null as open,
                               (select p.provider from provider_request p where p.arende = a.id and p.replied_at is null
                                order by p.answer_by, p.id limit 1) as provider
                        from frist f join arende a on a.id = f.arende
                        where a.namnd = :namnd and\s""" + condition + """

                        order by f.due_at, f.arende
                        for no key update of a, f skip locked limit :most
                        """)
                .param("namnd", namnd)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(DueFrister::frist)
                .list();
        taken.forEach(frist -> jdbc.sql("update frist set " + mark + " where arende = :arende and name = :name")
                .param("arende", frist.arende())
                .param("name", frist.duty().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
        return taken;
    }

    private static DueFrist frist(ResultSet row, int number) throws SQLException {
        return new DueFrist(
                row.getLong("id"),
                row.getString("namnd"),
                row.getTimestamp("arrived_at").toInstant(),
                row.getString("unit"),
                row.getString("taken_over_by"),
                row.getString("provider"),
                Duty.valueOf(row.getString("name")),
                row.getTimestamp("due_at").toInstant(),
                row.getBoolean("open"),
                row.getBoolean("answered"),
                row.getBoolean("forwarded"),
                row.getBoolean("by_hand"));
    }
}
