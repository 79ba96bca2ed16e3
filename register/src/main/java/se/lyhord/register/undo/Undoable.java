package se.lyhord.register.undo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.event.ArendeLog;

/** Makes decisions that can be taken back for a moment: they stand at once and survive a crash, only their letters and alarms wait that long. */
@Component
public class Undoable {
    /** How long a person has to change their mind. */
    public static final Duration WINDOW = Duration.ofSeconds(10);

    /** What a click may take on its way here. */
    private static final Duration MARGIN = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final Arenden arenden;
    private final ArendeLog log;
    private final Traces traces;
    private final Clock clock;

    Undoable(JdbcClient jdbc, Arenden arenden, ArendeLog log, Traces traces, Clock clock) {
        this.jdbc = jdbc;
        this.arenden = arenden;
        this.log = log;
        this.traces = traces;
        this.clock = clock;
    }

    /**
     * Does what was decided about an ärende; all or nothing.
     *
     * @param what what it is called, such as the label of its verb
     * @param verb does it, or refuses
     */
    @Transactional
    public Decision make(Account by, long id, String what, Supplier<Arende> verb) {
        arenden.hold(by.namnd(), id);
        String before = traces.of(id);
        Arende after = verb.get();
        Instant until = clock.instant().plus(WINDOW).plus(MARGIN);
        traces.holdBack(id, before, until);
        forgetWhatStands();
        long decision = jdbc.sql("""
                        insert into decision (arende, actor, what, seq, until, before, after)
                        values (:arende, :actor, :what, :seq, :until, :before::jsonb, :after::jsonb) returning id
                        """)
                .param("arende", id)
                .param("actor", by.username())
                .param("what", what)
                .param("seq", log.last(id))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("before", before)
                .param("after", traces.of(id))
                .query(Long.class)
                .single();
        return new Decision(decision, after);
    }

    private void forgetWhatStands() {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from decision where until < :now").param("now", now).update();
    }

    /**
     * What was decided.
     *
     * @param id by which it is taken back
     * @param arende as it is afterwards
     */
    public record Decision(long id, Arende arende) {}
}
