create index conversation_taken_over on conversation (namnd, officer) where officer is not null;

create function officer_is_there(came_at timestamptz, at_moment timestamptz) returns boolean
    language sql stable set search_path = ${flyway:defaultSchema}, pg_temp as $$
    select coalesce(came_at > at_moment - interval '15 minutes', false)
$$;
comment on function officer_is_there(timestamptz, timestamptz) is
    'Whether an officer who last came or wrote then is still there; one who has been silent longer may have gone home.';

create function waits_still(in_conversation bigint, since timestamptz) returns boolean
    language sql stable set search_path = ${flyway:defaultSchema}, pg_temp as $$
    select since is not null and not exists (
        select from arende a where a.id = conversation_arende(in_conversation) and a.status in ('AVSLUTAT', 'MAKULERAT')
        and since <= (select max(e.at) from arende_event e where e.arende = a.id and e.type in ('Closed', 'Voided')))
$$;
comment on function waits_still(bigint, timestamptz) is
    'Whether a citizen who has waited since then still does: not when nobody was asked, nor when the ärende was closed or made void afterwards.';

create function leave_ended_conversations() returns trigger
    language plpgsql set search_path = ${flyway:defaultSchema}, pg_temp as $$
begin
    update conversation c set officer = null, officer_name = null, officer_at = null
    from conversation_message m join message x on x.ledger = m.ledger
    where x.arende = new.id and m.conversation = c.id and c.officer is not null and conversation_arende(c.id) = new.id;
    return null;
end $$;
comment on function leave_ended_conversations() is 'Lets go of the conversation of an ärende that ends, so that who has been taken over once does not count for ever.';
create trigger leave_ended_conversations after update of status on arende
    for each row when (new.status in ('AVSLUTAT', 'MAKULERAT') and old.status is distinct from new.status) execute function leave_ended_conversations();

-- The moment has a default so that a node which is not updated yet can still read.
create function citizen_read(code_hash bytea, after_line int, at_moment timestamptz default now())
    returns table (namnd text, language text, started_at timestamptz, reference text, diarienummer text, stage text, answer_due timestamptz,
                   officer_name text, wants_human boolean, satisfied boolean, line int, line_at timestamptz, line_author text, line_name text,
                   line_text text)
    language sql stable security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
    select c.namnd, c.language, c.started_at, f.reference, a.diarienummer,
           case when a.id is null or a.status = 'INKOMMET' then 'RECEIVED'
                when a.status in ('BEKRAFTAT', 'FORDELAT') then 'AT_WORK'
                when a.status = 'BESVARAT' then 'ANSWERED'
                else 'CLOSED' end,
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
comment on function citizen_read(bytea, int, timestamptz) is 'The conversation with this code, one row for each line after the given one, or one without.';

create or replace function citizen_ask_for_human(code_hash bytea, at_moment timestamptz) returns boolean
    language plpgsql security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
declare
    asked conversation;
begin
    select * into asked from conversation where code_sha256 = code_hash for no key update;
    if asked.id is null then
        return false;
    end if;
    if not waits_still(asked.id, asked.asked_at) and not officer_is_there(asked.officer_at, at_moment) then
        update conversation set asked_at = at_moment, officer = null, officer_name = null, officer_at = null where id = asked.id;
        if asked.officer is not null then
            perform add_conversation_line(asked.id, at_moment, 'NOTICE', asked.officer_name, 'LEFT', null);
        end if;
        perform add_conversation_line(asked.id, at_moment, 'NOTICE', null, 'ASKED_FOR_HUMAN', null);
    end if;
    return true;
end $$;
comment on function citizen_ask_for_human(bytea, timestamptz) is 'Calls for a person, unless one is called or there; false when no conversation has this code.';

-- Whoever was given the function as it was has it as it is, and nobody else.
do $$
declare
    known text;
    own regprocedure;
begin
    for own in
        select p.oid from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname = '${flyway:defaultSchema}'
          and (p.proname in ('officer_is_there', 'waits_still', 'leave_ended_conversations') or (p.proname = 'citizen_read' and p.pronargs = 3))
    loop
        execute format('revoke all on function %s from public', own);
    end loop;
    for known in
        select quote_ident(r.rolname) from pg_proc p join pg_namespace n on n.oid = p.pronamespace, aclexplode(p.proacl) g join pg_roles r on r.oid = g.grantee
        where n.nspname = '${flyway:defaultSchema}' and p.proname = 'citizen_read' and p.pronargs = 2 and g.grantee <> p.proowner
    loop
        execute format('grant execute on function citizen_read(bytea, int, timestamptz) to %s', known);
    end loop;
    drop function citizen_read(bytea, int);
end $$;
