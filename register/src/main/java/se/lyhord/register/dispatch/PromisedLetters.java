package se.lyhord.register.dispatch;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what an address has been promised; every count stops at its limit, so that a storm costs no more than calm. */
@Component
@Transactional(readOnly = true)
public class PromisedLetters {
    private final JdbcClient jdbc;
    private final Clock clock;

    PromisedLetters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What this address has been promised; letters left to a person do not count.
     *
     * @param most how far to count the address's own
     * @param mostOfDomain how far to count those of its domain
     * @param deadFor how far back to look for a letter that came back
     */
    public Promised to(String address, int most, int mostOfDomain, Duration deadFor) {
        return jdbc.sql("""
                        with asked as (select lower(regexp_replace(:address, '[+][^@]*@', '@')) as mailbox,
                                              lower(substring(:address from '@(.*)$')) as domain),
                        own as (select planned_at from dispatch, asked
                                where kind = 'BEKRAFTELSE' and dispatch.mailbox = asked.mailbox and planned_at >= :yesterday
                                  and state not in ('MANUAL', 'CANCELLED')
                                order by planned_at desc limit :most)
                        select (select count(*) from own) as own, (select max(planned_at) from own) as latest,
                               (select count(*) from (select 1 from dispatch, asked
                                                      where kind = 'BEKRAFTELSE' and dispatch.domain = asked.domain and planned_at >= :hourAgo
                                                        and state not in ('MANUAL', 'CANCELLED') limit :mostOfDomain) of_domain) as of_domain,
                               exists (select 1 from dispatch, asked
                                       where dispatch.mailbox = asked.mailbox and dead_address and returned_at >= :deadSince) as dead
                        """)
                .param("address", address)
                .param("yesterday", ago(Duration.ofDays(1)))
                .param("hourAgo", ago(Duration.ofHours(1)))
                .param("deadSince", ago(deadFor))
                .param("most", most)
                .param("mostOfDomain", mostOfDomain)
                .query((row, number) -> {
                    Timestamp latest = row.getTimestamp("latest");
                    return new Promised(
                            row.getInt("own"),
                            latest == null ? null : latest.toInstant(),
                            row.getInt("of_domain"),
                            row.getBoolean("dead"));
                })
                .single();
    }

    private OffsetDateTime ago(Duration time) {
        return clock.instant().minus(time).atOffset(ZoneOffset.UTC);
    }
}
