package se.lyhord.register.dispatch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.letter.Brevslag;

/** Which letters go instead of a bekräftelse that waits: should none of them reach the citizen, the bekräftelse is owed again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LettersInstead {
    private static final List<String> SAY_MORE = Arrays.stream(Brevslag.values())
            .filter(kind -> kind.isToCitizen() && kind != Brevslag.BEKRAFTELSE)
            .map(Brevslag::name)
            .toList();

    private final JdbcClient jdbc;

    LettersInstead(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The citizen's newest letter goes instead of the bekräftelse, which still waits as it did and is about to be kept back. */
    public void newestGoesInstead(long arende) {
        jdbc.sql("""
                        insert into stand_in (kept_back, says_more, state, reason)
                        select held.id, more.id, held.state, held.reason
                        from dispatch held
                        join lateral (select id from dispatch where arende = held.arende and kind in (:more) order by id desc limit 1) more on true
                        where held.arende = :arende and held.kind = 'BEKRAFTELSE' and held.attempts = 0 and held.state in ('PLANNED', 'MANUAL')
                          and held.shown_at is null
                        on conflict (kept_back) do update set says_more = excluded.says_more, state = excluded.state, reason = excluded.reason
                        """).param("arende", arende).param("more", SAY_MORE).update();
    }

    /** Puts the bekräftelse back where it waited if the letter that went instead was kept back too, neither sent nor read. */
    public Optional<Owed> owedAgain(long arende) {
        return jdbc.sql("""
                        update dispatch held set state = s.state, reason = s.reason
                        from stand_in s join dispatch more on more.id = s.says_more
                        where held.id = s.kept_back and held.arende = :arende and held.state = 'CANCELLED'
                          and more.state = 'CANCELLED' and more.sent_at is null and more.shown_at is null
                        returning held.state, held.reason
                        """)
                .param("arende", arende)
                .query((row, number) -> new Owed(
                        DispatchState.valueOf(row.getString("state")), Optional.ofNullable(row.getString("reason"))))
                .optional();
    }

    /**
     * A letter that waits again.
     *
     * @param reason why a person must see to it; empty when none must
     */
    public record Owed(DispatchState state, Optional<String> reason) {}
}
