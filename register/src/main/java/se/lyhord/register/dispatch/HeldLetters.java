package se.lyhord.register.dispatch;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Letters that wait for the routine's moment: lets them go with what is known by then, or keeps them back for good. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HeldLetters {
    private final JdbcClient jdbc;
    private final Signals signals;
    private final Clock clock;

    HeldLetters(JdbcClient jdbc, Signals signals, Clock clock) {
        this.jdbc = jdbc;
        this.signals = signals;
        this.clock = clock;
    }

    /** In which state the ärende's letter of this kind is, if there is one that nobody has tried to send. */
    public Optional<DispatchState> stateOf(long arende, Brevslag kind) {
        return jdbc.sql(
                        "select state from dispatch where arende = :arende and kind = :kind and attempts = 0 and state in ('PLANNED', 'MANUAL')")
                .param("arende", arende)
                .param("kind", kind.name())
                .query(String.class)
                .optional()
                .map(DispatchState::valueOf);
    }

    /** Writes it anew and lets it go; one that a person must see to gets the new words and stays with the person. What the citizen reads already stays as it is. */
    public void release(Letter written) {
        jdbc.sql("""
                        update dispatch set subject = :subject, body = :body, language = :language, not_before = :now,
                                            show_at = case when show_at is not null then :now end
                        where arende = :arende and kind = :kind and attempts = 0 and shown_at is null and state in ('PLANNED', 'MANUAL')
                        """)
                .param("arende", written.arende())
                .param("kind", written.kind().name())
                .param("subject", written.subject())
                .param("body", written.body())
                .param("language", written.language())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        signals.send(Signal.DISPATCH, written.arende());
    }

    /**
     * Lets one go by mail that waited for a person to decide first, or leaves it to a person with what else speaks against it; what is printed, and what
     * somebody has seen to, stays as it is.
     *
     * @param reason a sentence in Swedish; null when nothing speaks against it
     * @return whether there was one
     */
    public boolean decided(long arende, Brevslag kind, @Nullable String reason) {
        int changed = jdbc.sql("""
                        update dispatch set state = case when :reason::text is null then 'PLANNED' else state end, reason = :reason,
                                            planned_at = case when :reason::text is null then :now else planned_at end
                        where arende = :arende and kind = :kind and state = 'MANUAL' and attempts = 0 and seen_to_by is null
                          and (recipient is not null or postal_address is null)
                        """)
                .param("arende", arende)
                .param("kind", kind.name())
                .param("reason", reason)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        signals.send(Signal.DISPATCH, arende);
        return changed > 0;
    }

    /** Lets one go that waited for another letter, as it was written; returns whether it leaves without a person. */
    public boolean letGo(long arende, Brevslag kind) {
        List<String> states = jdbc.sql("""
                        update dispatch set not_before = :now, show_at = case when show_at is not null then :now end
                        where arende = :arende and kind = :kind and not_before = 'infinity' and state in ('PLANNED', 'MANUAL') returning state
                        """)
                .param("arende", arende)
                .param("kind", kind.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
        signals.send(Signal.DISPATCH);
        return states.contains(DispatchState.PLANNED.name());
    }

    /** Keeps it back for good, unless it has left; the reason is a sentence in Swedish. Returns whether there was one. */
    public boolean cancel(long arende, Brevslag kind, String reason) {
        return !cancel(arende, List.of(kind), reason).isEmpty();
    }

    /** Keeps back those of a kind that have neither reached anybody nor been read; returns whether there was one. */
    public boolean cancelUnread(long arende, Brevslag kind, String reason) {
        int cancelled = jdbc.sql("""
                        update dispatch set state = 'CANCELLED', reason = :reason
                        where arende = :arende and kind = :kind and state in ('PLANNED', 'MANUAL', 'FAILED', 'RETURNED') and shown_at is null
                        """)
                .param("arende", arende)
                .param("kind", kind.name())
                .param("reason", reason)
                .update();
        signals.send(Signal.DISPATCH, arende);
        return cancelled > 0;
    }

    /** Keeps back everything that has not left, and tells what that was. */
    public List<Brevslag> cancelAll(long arende, String reason) {
        return cancel(arende, List.of(Brevslag.values()), reason);
    }

    private List<Brevslag> cancel(long arende, List<Brevslag> kinds, String reason) {
        List<Brevslag> cancelled = jdbc.sql("""
                        update dispatch set state = 'CANCELLED', reason = :reason
                        where arende = :arende and kind = any (:kinds) and state in ('PLANNED', 'MANUAL', 'FAILED') returning kind
                        """)
                .param("arende", arende)
                .param("kinds", kinds.stream().map(Brevslag::name).toArray(String[]::new))
                .param("reason", reason)
                .query((row, number) -> Brevslag.valueOf(row.getString("kind")))
                .list();
        signals.send(Signal.DISPATCH, arende);
        return cancelled;
    }
}
