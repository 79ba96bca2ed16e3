package se.lyhord.register.provider;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What every ärende has asked of providers. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ProviderRequests {
    private final JdbcClient jdbc;
    private final Clock clock;

    ProviderRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a new one, with the day of its first reminder. */
    public void ask(long arende, String provider, LocalDate answerBy, LocalDate remindOn) {
        jdbc.sql("""
                        insert into provider_request (arende, provider, answer_by, asked_at, remind_on)
                        values (:arende, :provider, :answerBy, :now, :remindOn)
                        """)
                .param("arende", arende)
                .param("provider", provider)
                .param("answerBy", answerBy)
                .param("remindOn", remindOn)
                .param("now", now())
                .update();
    }

    /** Keeps the answer; empty when the ärende has no such request that waits for one. */
    public Optional<ProviderRequest> reply(long arende, long request, String text) {
        return jdbc.sql("""
                        update provider_request set replied_at = :now, reply = :text
                        where id = :id and arende = :arende and replied_at is null
                        returning *
                        """)
                .param("id", request)
                .param("arende", arende)
                .param("text", text)
                .param("now", now())
                .query(ProviderRequests::request)
                .optional();
    }

    /** Those that wait for an answer, due first first. */
    public List<ProviderRequest> open(long arende) {
        return jdbc.sql(
                        "select * from provider_request where arende = :arende and replied_at is null order by answer_by, id")
                .param("arende", arende)
                .query(ProviderRequests::request)
                .list();
    }

    /** All of an ärende, oldest first. */
    @Transactional(readOnly = true)
    public List<ProviderRequest> of(long arende) {
        return jdbc.sql("select * from provider_request where arende = :arende order by id")
                .param("arende", arende)
                .query(ProviderRequests::request)
                .list();
    }

    /** Lets those that wait for an answer follow to the ärende that takes theirs over; returns whether there were any. */
    public boolean passOn(long absorbed, long into) {
        return jdbc.sql("update provider_request set arende = :into where arende = :absorbed and replied_at is null")
                        .param("into", into)
                        .param("absorbed", absorbed)
                        .update()
                > 0;
    }

    /** One of the nämnd's whose reminder is due, with its ärende held until the transaction ends; what another node holds is passed over. */
    public Optional<ProviderRequest> claimDue(String namnd, LocalDate today) {
        return jdbc.sql("""
                        select r.* from provider_request r join arende a on a.id = r.arende
                        where r.replied_at is null and r.remind_on <= :today and a.namnd = :namnd and a.status in ('FORDELAT', 'BESVARAT')
                        order by r.remind_on, r.id limit 1 for no key update of r, a skip locked
                        """)
                .param("namnd", namnd)
                .param("today", today)
                .query(ProviderRequests::request)
                .optional();
    }

    /** It has been reminded, and is again on that day unless it answers first; null for never again. */
    public void reminded(long request, @Nullable LocalDate next) {
        jdbc.sql("update provider_request set reminded_at = :now, remind_on = :next where id = :id")
                .param("id", request)
                .param("next", next)
                .param("now", now())
                .update();
    }

    private static ProviderRequest request(ResultSet row, int number) throws SQLException {
        return new ProviderRequest(
                row.getLong("id"),
                row.getLong("arende"),
                row.getString("provider"),
                row.getTimestamp("asked_at").toInstant(),
                row.getObject("answer_by", LocalDate.class),
                instant(row.getTimestamp("reminded_at")),
                instant(row.getTimestamp("replied_at")),
                row.getString("reply"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
