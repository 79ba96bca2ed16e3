package se.lyhord.register.overview;

import se.lyhord.register.dispatch.AnswerSql;

/** Where each figure comes from: {@code id, namnd, unit, due, what} of the ärenden behind it; what few may see is left out. */
final class WatchSql {
    private static final String ANSWER =
            "select a.id, a.unit, a.answer_due as due, '' as what from arende a where a.namnd = :namnd and not a.restricted and a.status = 'FORDELAT'";

    private WatchSql() {}

    static String of(Watch watch) {
        return switch (watch) {
            case OPEN -> ANSWER;
            case DUE -> ANSWER + " and a.answer_due >= :today and a.answer_due < :soon";
            case LATE -> ANSWER + " and a.answer_due < :today";
            case PROVIDER -> """
                    select a.id, a.unit, (p.answer_by + 1) at time zone 'Europe/Stockholm' - interval '1 second' as due, p.provider as what
                    from provider_request p join arende a on a.id = p.arende
                    where p.replied_at is null and a.namnd = :namnd and not a.restricted and a.status in ('FORDELAT', 'BESVARAT')
                    """;
            case MEASURE -> """
                    select a.id, a.unit, (m.follow_up + 1) at time zone 'Europe/Stockholm' - interval '1 second' as due, m.text as what
                    from measure m join arende a on a.id = m.arende
                    where m.followed_up is null and m.follow_up <= :day and a.namnd = :namnd and not a.restricted
                      and a.status in ('FORDELAT', 'BESVARAT', 'AVSLUTAT')
                    """;
            case TO_CLOSE -> """
                    select a.id, a.unit, a.answer_due as due, '' as what from arende a
                    where a.namnd = :namnd and not a.restricted and a.status = 'BESVARAT' and %s
                    union all
                    select a.id, a.unit, a.answer_due, '' from hand_back h join arende a on a.id = h.arende
                    where a.namnd = :namnd and not a.restricted and a.status = 'FORDELAT'
                    """.formatted(AnswerSql.NONE_WAITS);
        };
    }
}
