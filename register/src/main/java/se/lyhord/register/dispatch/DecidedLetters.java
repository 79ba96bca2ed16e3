package se.lyhord.register.dispatch;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.letter.Brevslag;

/** Whether what was decided in a letter has come about. */
@Component
@Transactional(readOnly = true)
public class DecidedLetters {
    private final JdbcClient jdbc;
    private final Dispatches dispatches;

    DecidedLetters(JdbcClient jdbc, Dispatches dispatches) {
        this.jdbc = jdbc;
        this.dispatches = dispatches;
    }

    /** Whether a letter of this kind was decided in the ärende that is still to be sent by a person. */
    public boolean isUnsent(long arende, Brevslag kind) {
        return dispatches.of(arende).stream().anyMatch(letter -> letter.letter().kind() == kind && letter.isUnsent());
    }

    /** Whether the last letter of this kind that was decided in the ärende, and stands, came back. */
    public boolean hasComeBack(long arende, Brevslag kind) {
        return newest(dispatches.of(arende), kind).filter(Dispatch::hasComeBack).isPresent();
    }

    /** The last one of this kind that has not been cancelled. */
    public static Optional<Dispatch> newest(List<Dispatch> letters, Brevslag kind) {
        return letters.stream()
                .filter(letter -> letter.letter().kind() == kind && letter.state() != DispatchState.CANCELLED)
                .reduce((earlier, later) -> later);
    }

    /** Whether no later letter of its sort has been decided in the ärende that stands. */
    public boolean isLatest(long letter) {
        return jdbc.sql("""
                        select not exists (select from dispatch later where later.arende = d.arende and later.kind = d.kind and later.id > d.id
                                           and later.state <> 'CANCELLED')
                        from dispatch d where d.id = :id
                        """).param("id", letter).query(Boolean.class).single();
    }

    /** Whether the ärende was taken up again and answered once more after this letter was decided; an answer by word of mouth leaves no letter. */
    public boolean isAnsweredOtherwiseSince(long letter) {
        return jdbc.sql("select " + AnswerSql.ANSWERED_OTHERWISE + " from dispatch d where d.id = :id")
                .param("id", letter)
                .query(Boolean.class)
                .single();
    }

    /** Whether the letter came back because its address takes no mail at all. */
    public boolean wentToDeadAddress(long letter) {
        return jdbc.sql("select dead_address from dispatch where id = :id")
                .param("id", letter)
                .query(Boolean.class)
                .single();
    }

    /** Whether the citizen can read the letter on the citizens' page. */
    public boolean isShown(long letter) {
        return jdbc.sql("select shown_at is not null from dispatch where id = :id")
                .param("id", letter)
                .query(Boolean.class)
                .single();
    }

    /** Whether a letter of this kind waits until another has left. */
    public boolean isHeld(long arende, Brevslag kind) {
        return jdbc.sql(
                        "select exists (select from dispatch where arende = :arende and kind = :kind and state in ('PLANNED', 'MANUAL') and not_before = 'infinity')")
                .param("arende", arende)
                .param("kind", kind.name())
                .query(Boolean.class)
                .single();
    }
}
