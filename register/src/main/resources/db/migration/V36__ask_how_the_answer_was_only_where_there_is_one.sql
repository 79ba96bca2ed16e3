-- What has come to its end without an answer is told from what was answered.
create or replace function citizen_read(code_hash bytea, after_line int, at_moment timestamptz default now())
    returns table (namnd text, language text, started_at timestamptz, reference text, diarienummer text, stage text, answer_due timestamptz,
                   officer_name text, wants_human boolean, satisfied boolean, line int, line_at timestamptz, line_author text, line_name text,
                   line_text text)
    language sql stable security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
    select c.namnd, c.language, c.started_at, f.reference, a.diarienummer,
           case when a.id is null or a.status = 'INKOMMET' then 'RECEIVED'
                when a.status in ('BEKRAFTAT', 'FORDELAT') then 'AT_WORK'
                when a.status = 'BESVARAT' then 'ANSWERED'
                when a.status = 'AVSLUTAT' and exists (select from frist r where r.arende = a.id and r.name in ('SVAR', 'SVAR_EFTER_UTREDNING')
                                                                             and r.done_at is not null) then 'CLOSED'
                else 'ENDED' end,
           -- Until somebody has confirmed the enhet its limit is a guess. Who is answered after an inquiry is promised the last day, not the first.
           case when a.status in ('INKOMMET', 'BEKRAFTAT', 'FORDELAT') and (a.kind is not null or a.answer_promised is not null)
                then greatest(nullif(a.answer_due, 'infinity'),
                              (select r.due_at from frist r where r.arende = a.id and r.name = 'SVAR_EFTER_UTREDNING' and r.done_at is null
                                                              and r.cancelled_at is null and isfinite(r.due_at))) end,
           case when officer_is_there(c.officer_at, at_moment) then c.officer_name end,
           waits_still(c.id, c.asked_at), c.satisfied, l.line, l.at, l.author, l.name, l.text
    from conversation c
    join ledger f on f.id = (select min(m.ledger) from conversation_message m where m.conversation = c.id)
    left join arende a on a.id = conversation_arende(c.id)
    left join conversation_line l on l.conversation = c.id and l.line > after_line
    where c.code_sha256 = code_hash order by l.line
$$;
