package se.lyhord.register.dispatch;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Plans letters, hands them out for sending and keeps what became of them. */
@Component
@Transactional
public class Dispatches {
    private final JdbcClient jdbc;
    private final Signals signals;
    private final Routines routines;
    private final Clock clock;
    private final String domain;
    private final SecureRandom random = new SecureRandom();

    Dispatches(
            JdbcClient jdbc,
            Signals signals,
            Routines routines,
            Clock clock,
            @Value("${lyhord.intake.address:synpunkter@hv.example}") String address) {
        this.jdbc = jdbc;
        this.signals = signals;
        this.routines = routines;
        this.clock = clock;
        this.domain = address.substring(address.indexOf('@') + 1);
    }

    /** Decides that a letter is to be sent as soon as possible. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void plan(Letter letter) {
        insert(letter, DispatchState.PLANNED, null, now());
    }

    /** Decides on a letter that waits for the routine's moment, and goes at the latest then; null when only the moment lets it go. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Letter letter, @Nullable Instant latest) {
        insert(letter, DispatchState.PLANNED, null, at(latest));
    }

    /** Decides on a letter that automation must not send; it stays with its reason until a person has seen to it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leaveToPerson(Letter letter, String reason) {
        insert(letter, DispatchState.MANUAL, reason, now());
    }

    /** The same for one that waits for the routine's moment; who reads with a code reads it when that has come, and at the latest then. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leaveToPerson(Letter letter, String reason, @Nullable Instant latest) {
        insert(letter, DispatchState.MANUAL, reason, at(latest));
    }

    private static OffsetDateTime at(@Nullable Instant latest) {
        return latest == null ? OffsetDateTime.MAX : latest.atOffset(ZoneOffset.UTC);
    }

    private void insert(Letter letter, DispatchState state, @Nullable String reason, OffsetDateTime notBefore) {
        jdbc.sql("""
                        insert into dispatch (namnd, arende, kind, state, recipient, postal_address, language, with_original, subject, body,
                                              message_id, mark, in_reply_to, reason, not_before, show_at, planned_at)
                        values (:namnd, :arende, :kind, :state, :recipient, :postal, :language, :original, :subject, :body,
                                :messageId, :mark, :inReplyTo, :reason, :notBefore,
                                case when :toCitizen and (select reads_with_code from arende where id = :arende) then :notBefore::timestamptz end, :now)
                        """)
                .param("namnd", letter.namnd())
                .param("postal", letter.postalAddress())
                .param("language", letter.language())
                .param("original", letter.withOriginal())
                .param("notBefore", notBefore)
                .param("toCitizen", letter.kind().isToCitizen())
                .param("arende", letter.arende())
                .param("kind", letter.kind().name())
                .param("state", state.name())
                .param("recipient", letter.recipient())
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("messageId", "<" + UUID.randomUUID() + "@" + domain + ">")
                .param("mark", mark())
                .param("inReplyTo", letter.inReplyTo())
                .param("reason", reason)
                .param("now", now())
                .update();
        signals.send(Signal.DISPATCH, letter.arende());
    }

    /** Short and without case, for an address of 64 characters before the at sign (RFC 5321, section 4.5.3.1.1). */
    private String mark() {
        return String.format("%16s", new BigInteger(80, random).toString(32)).replace(' ', '0');
    }

    /**
     * Claims a letter that is due, or one whose sender died; alarms and morning letters only while somebody is at work to read them.
     *
     * @param lease how long the claim holds; longer than the mail server may take to answer
     */
    public Optional<Dispatch> claim(Collection<String> namnder, Duration lease) {
        return jdbc.sql("""
                        update dispatch set state = 'SENDING', attempts = attempts + 1, not_before = :lease
                        where id = (select id from dispatch
                                    where namnd = any (:namnder) and state in ('PLANNED', 'SENDING') and not_before <= :now and recipient is not null
                                      and (kind not in ('LARM', 'MORGONBREV') or namnd = any (:atWork))
                                    order by not_before, id for update skip locked limit 1)
                        returning *
                        """)
                .param("namnder", namnder.toArray(String[]::new))
                .param("now", now())
                .param("lease", now().plus(lease))
                .param("atWork", atWork(namnder))
                .query(Dispatch::of)
                .optional();
    }

    private String[] atWork(Collection<String> namnder) {
        return namnder.stream()
                .filter(namnd -> routines.today(namnd).isOfficeMoment(clock.instant()))
                .toArray(String[]::new);
    }

    /** The mail server took it; false when the claim had been lost to another node meanwhile, which then decides. */
    public boolean sent(Dispatch dispatch) {
        return conclude(dispatch, "state = 'SENT', sent_at = :now, last_error = null", now(), null, null);
    }

    /** The mail server did not take it; it is tried again after the delay. */
    public boolean retry(Dispatch dispatch, Duration delay, String error) {
        return conclude(
                dispatch, "state = 'PLANNED', not_before = :now, last_error = :error", now().plus(delay), null, error);
    }

    /** It is not tried again; the reason is a sentence in Swedish. */
    public boolean failed(Dispatch dispatch, String reason, String error) {
        return conclude(dispatch, "state = 'FAILED', reason = :reason, last_error = :error", now(), reason, error);
    }

    private boolean conclude(
            Dispatch dispatch, String change, OffsetDateTime moment, @Nullable String reason, @Nullable String error) {
        int changed = jdbc.sql("update dispatch set " + change
                        + " where id = :id and state = 'SENDING' and attempts = :attempts")
                .param("id", dispatch.id())
                .param("attempts", dispatch.attempts())
                .param("now", moment)
                .param("reason", reason)
                .param("error", error)
                .update();
        signals.send(Signal.DISPATCH, dispatch.letter().arende());
        return changed == 1;
    }

    /** The letters of an ärende, oldest first. */
    @Transactional(readOnly = true)
    public List<Dispatch> of(long arende) {
        return jdbc.sql("select * from dispatch where arende = :arende order by id")
                .param("arende", arende)
                .query(Dispatch::of)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
