package se.lyhord.register.dispatch;

/** What became of the answers in an ärende, as conditions on its row {@code a}; each is found by the index of its answers. */
public final class AnswerSql {
    /** Of an answer {@code d}: its ärende was taken up again and answered once more after it was decided; an answer by word of mouth leaves no letter. */
    static final String ANSWERED_OTHERWISE = """
            exists (select from arende_event again
                    join arende_event answered on answered.arende = again.arende and answered.seq > again.seq
                    where again.arende = d.arende and again.type = 'Reopened' and again.at > d.planned_at and answered.type = 'Answered')
            """;

    /**
     * No answer waits for a person: none that has not left, and the last one that stands has not come back. Where the citizen reads it with a code, it has
     * reached the citizen.
     */
    public static final String NONE_WAITS = """
            not exists (select from dispatch d
                        where d.arende = a.id and d.kind = 'SVAR' and d.show_at is null
                        and (d.state in ('MANUAL', 'FAILED')
                             or d.state = 'RETURNED'
                             and not exists (select from dispatch later
                                             where later.arende = d.arende and later.kind = 'SVAR' and later.id > d.id and later.state <> 'CANCELLED')))
            """;

    /** The last answer came back, and nobody has answered otherwise since; what is taken up again is cancelled, and has come back all the same. */
    public static final String CAME_BACK = """
            exists (select from dispatch d
                    where d.arende = a.id and d.kind = 'SVAR' and d.state in ('RETURNED', 'CANCELLED') and d.returned_at is not null and d.show_at is null
                    and not exists (select from dispatch later where later.arende = d.arende and later.kind = 'SVAR' and later.id > d.id)
                    and not %s)
            """.formatted(ANSWERED_OTHERWISE);

    private AnswerSql() {}
}
