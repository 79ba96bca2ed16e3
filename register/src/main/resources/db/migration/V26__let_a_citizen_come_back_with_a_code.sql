create table conversation (
    id           bigint generated always as identity primary key,
    namnd        text        not null,
    code_sha256  bytea       not null unique check (octet_length(code_sha256) = 32),
    salt         bytea       not null check (octet_length(salt) >= 16),
    language     text        not null,
    started_at   timestamptz not null,
    last_line    int         not null default 0,
    asked_at     timestamptz,
    officer      text,
    officer_name text,
    officer_at   timestamptz,
    satisfied    boolean,
    check (num_nulls(officer, officer_name, officer_at) in (0, 3))
);
create index conversation_waiting on conversation (namnd, asked_at, id) where asked_at is not null;

comment on table conversation is 'What a citizen and the nämnd say to each other on the citizens'' page; the citizen comes back with a code.';
comment on column conversation.id is 'Identity; never shown to a citizen.';
comment on column conversation.namnd is 'The nämnd that was written to.';
comment on column conversation.code_sha256 is 'SHA-256 of the code; the code itself is kept nowhere.';
comment on column conversation.salt is 'Random; together with the key of the first message, which is kept nowhere, it gives the code anew when a send is retried.';
comment on column conversation.language is 'What the citizen reads, as a BCP 47 tag.';
comment on column conversation.started_at is 'When the first message arrived.';
comment on column conversation.last_line is 'Number of the last line.';
comment on column conversation.asked_at is 'Since when the citizen waits for a person; null when nobody is waited for.';
comment on column conversation.officer is 'User name of the one who has taken over; null when nobody has.';
comment on column conversation.officer_name is 'That person''s name, as the citizen sees it.';
comment on column conversation.officer_at is 'When that person last came or wrote.';
comment on column conversation.satisfied is 'Whether the answer was good; null when the citizen has not said.';

create table conversation_message (
    ledger       bigint primary key references ledger,
    conversation bigint  not null references conversation,
    key_sha256   bytea   not null unique check (octet_length(key_sha256) = 32),
    dissatisfied boolean not null default false
);
create index conversation_message_of on conversation_message (conversation, ledger);

comment on table conversation_message is 'The messages of the ledger that a conversation consists of; the first began it.';
comment on column conversation_message.ledger is 'The message.';
comment on column conversation_message.conversation is 'The conversation.';
comment on column conversation_message.key_sha256 is 'SHA-256 of the key that the sender''s side chose, so that a retried send is one message.';
comment on column conversation_message.dissatisfied is 'Whether it says that the answer was not good.';

-- Numbered below the lock of the conversation, so that whoever has read up to a line has missed none before it.
create table conversation_line (
    conversation bigint      not null references conversation,
    line         int         not null,
    at           timestamptz not null,
    author       text        not null check (author in ('CITIZEN', 'OFFICER', 'LETTER', 'NOTICE')),
    name         text,
    text         text        not null,
    letter       bigint references dispatch,
    primary key (conversation, line),
    unique (letter, conversation)
);
create trigger conversation_line_is_append_only before update or delete on conversation_line
    for each row execute function refuse_change();

comment on table conversation_line is 'What was said in a conversation; append-only.';
comment on column conversation_line.conversation is 'The conversation.';
comment on column conversation_line.line is 'Order within the conversation, from 1, without gaps.';
comment on column conversation_line.at is 'When.';
comment on column conversation_line.author is 'CITIZEN, OFFICER, LETTER, or NOTICE for what happened.';
comment on column conversation_line.name is 'Name of the officer who speaks, comes or goes; subject of a letter.';
comment on column conversation_line.text is 'What was said; of a NOTICE the name of what happened.';
comment on column conversation_line.letter is 'The letter that it shows.';

alter table arende add column reads_with_code boolean not null default false;
comment on column arende.reads_with_code is 'Whether the one who wrote reads letters on the citizens'' page, with a code.';

alter table dispatch add column show_at timestamptz, add column shown_at timestamptz;
alter table dispatch drop constraint dispatch_goes_somewhere,
    add constraint dispatch_goes_somewhere
        check (recipient is not null or seen_to_by is not null or show_at is not null or state in ('MANUAL', 'CANCELLED'));
create index dispatch_to_show on dispatch (show_at, id) where shown_at is null and show_at is not null and state <> 'CANCELLED';
comment on column dispatch.show_at is 'When it may be read on the citizens'' page; null when it never may. Without another address that is how it is sent.';
comment on column dispatch.shown_at is 'When it was put there.';

create function add_conversation_line(
    of_conversation bigint, said_at timestamptz, said_by text, said_name text, said_text text, said_letter bigint) returns int
    language plpgsql set search_path = ${flyway:defaultSchema}, pg_temp as $$
declare
    number int;
begin
    update conversation set last_line = last_line + 1 where id = of_conversation returning last_line into strict number;
    insert into conversation_line values (of_conversation, number, said_at, said_by, said_name, said_text, said_letter);
    return number;
end $$;
comment on function add_conversation_line(bigint, timestamptz, text, text, text, bigint) is 'Says something in a conversation; nobody else does until the transaction ends.';

create function conversation_arende(asked bigint) returns bigint
    language sql stable set search_path = ${flyway:defaultSchema}, pg_temp as $$
    select a.id
    from conversation_message m join ledger l on l.id = m.ledger
    join arende f on f.id = l.arende join arende a on a.id = coalesce(f.merged_into, f.id)
    where m.conversation = asked and l.outcome in ('REGISTERED', 'FOLLOW_UP')
    order by a.status = 'MAKULERAT', m.ledger limit 1
$$;
comment on function conversation_arende(bigint) is 'The ärende that a conversation is about: that of its first message which is in one that is not void.';

create function citizen_send(
    to_namnd text, in_language text, sent_at timestamptz, recorded_at timestamptz, bytes bytea, new_reference text, key_hash bytea, code_hash bytea,
    new_salt bytea, wants_human boolean, said text)
    returns table (given_reference text, given_at timestamptz, given_salt bytea, is_repeated boolean, is_reused boolean)
    language plpgsql security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
declare
    message bigint;
    begun bigint;
begin
    -- Whoever retries while the first attempt is still under way waits for it.
    perform pg_advisory_xact_lock(hashtextextended(encode(key_hash, 'hex'), 26));
    select l.reference, l.arrived_at, c.salt, true,
           l.namnd <> to_namnd or l.sha256 <> sha256(bytes)
               or m.ledger <> (select min(f.ledger) from conversation_message f where f.conversation = c.id)
    into given_reference, given_at, given_salt, is_repeated, is_reused
    from conversation_message m join conversation c on c.id = m.conversation join ledger l on l.id = m.ledger
    where m.key_sha256 = key_hash;
    if not found then
        insert into ledger (namnd, channel, reference, arrived_at, fetched_at, not_before, sha256, size, raw)
        values (to_namnd, 'CHAT', new_reference, sent_at, recorded_at, recorded_at, sha256(bytes), octet_length(bytes), bytes)
        returning id into message;
        insert into conversation (namnd, code_sha256, salt, language, started_at, asked_at)
        values (to_namnd, code_hash, new_salt, in_language, sent_at, case when wants_human then recorded_at end)
        returning id into begun;
        insert into conversation_message (ledger, conversation, key_sha256) values (message, begun, key_hash);
        perform add_conversation_line(begun, sent_at, 'CITIZEN', null, said, null);
        if wants_human then
            perform add_conversation_line(begun, recorded_at, 'NOTICE', null, 'ASKED_FOR_HUMAN', null);
        end if;
        given_reference := new_reference;
        given_at := sent_at;
        given_salt := new_salt;
        is_repeated := false;
        is_reused := false;
    end if;
    return next;
end $$;
comment on function citizen_send(text, text, timestamptz, timestamptz, bytea, text, bytea, bytea, bytea, boolean, text) is
    'Records a citizen''s first message and begins its conversation, once for each key.';

create function citizen_write(
    code_hash bytea, sent_at timestamptz, recorded_at timestamptz, bytes bytea, new_reference text, key_hash bytea, finds_it_bad boolean, said text)
    returns table (given_reference text, given_at timestamptz, is_repeated boolean, is_reused boolean)
    language plpgsql security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
declare
    message bigint;
    own bigint;
    own_namnd text;
begin
    select id, namnd into own, own_namnd from conversation where code_sha256 = code_hash;
    if not found then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtextextended(encode(key_hash, 'hex'), 26));
    select l.reference, l.arrived_at, true, m.conversation <> own or l.sha256 <> sha256(bytes)
               or m.ledger = (select min(f.ledger) from conversation_message f where f.conversation = m.conversation)
    into given_reference, given_at, is_repeated, is_reused
    from conversation_message m join ledger l on l.id = m.ledger where m.key_sha256 = key_hash;
    if not found then
        insert into ledger (namnd, channel, reference, arrived_at, fetched_at, not_before, sha256, size, raw)
        values (own_namnd, 'CHAT', new_reference, sent_at, recorded_at, recorded_at, sha256(bytes), octet_length(bytes), bytes)
        returning id into message;
        insert into conversation_message (ledger, conversation, key_sha256, dissatisfied) values (message, own, key_hash, finds_it_bad);
        if finds_it_bad then
            update conversation set satisfied = false where id = own;
            perform add_conversation_line(own, recorded_at, 'NOTICE', null, 'DISSATISFIED', null);
        end if;
        perform add_conversation_line(own, sent_at, 'CITIZEN', null, said, null);
        given_reference := new_reference;
        given_at := sent_at;
        is_repeated := false;
        is_reused := false;
    end if;
    return next;
end $$;
comment on function citizen_write(bytea, timestamptz, timestamptz, bytea, text, bytea, boolean, text) is
    'Records a later message of the conversation with this code, once for each key; no row when there is none.';

create function citizen_read(code_hash bytea, after_line int)
    returns table (namnd text, language text, started_at timestamptz, reference text, diarienummer text, stage text, answer_due timestamptz,
                   officer_name text, wants_human boolean, satisfied boolean, line int, line_at timestamptz, line_author text, line_name text,
                   line_text text)
    language sql stable security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
    select c.namnd, c.language, c.started_at, f.reference, a.diarienummer,
           case when a.id is null or a.status = 'INKOMMET' then 'RECEIVED'
                when a.status in ('BEKRAFTAT', 'FORDELAT') then 'AT_WORK'
                when a.status = 'BESVARAT' then 'ANSWERED'
                else 'CLOSED' end,
           -- Until somebody has confirmed the enhet its limit is a guess.
           case when a.status in ('INKOMMET', 'BEKRAFTAT', 'FORDELAT') and (a.kind is not null or a.answer_promised is not null)
                then nullif(a.answer_due, 'infinity') end,
           c.officer_name, c.asked_at is not null, c.satisfied, l.line, l.at, l.author, l.name, l.text
    from conversation c
    join ledger f on f.id = (select min(m.ledger) from conversation_message m where m.conversation = c.id)
    left join arende a on a.id = conversation_arende(c.id)
    left join conversation_line l on l.conversation = c.id and l.line > after_line
    where c.code_sha256 = code_hash order by l.line
$$;
comment on function citizen_read(bytea, int) is 'The conversation with this code, one row for each line after the given one, or one without.';

create function citizen_new_lines(code_hashes bytea[], known int[]) returns setof bytea
    language sql stable security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
    select c.code_sha256 from unnest(code_hashes, known) as k (code_hash, line) join conversation c on c.code_sha256 = k.code_hash
    where c.last_line > k.line
$$;
comment on function citizen_new_lines(bytea[], int[]) is 'Those of these conversations that have lines after the one known of each.';

create function citizen_ask_for_human(code_hash bytea, at_moment timestamptz) returns boolean
    language plpgsql security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
declare
    asked conversation;
begin
    select * into asked from conversation where code_sha256 = code_hash for no key update;
    if asked.id is null then
        return false;
    end if;
    if asked.asked_at is null and asked.officer is null then
        update conversation set asked_at = at_moment where id = asked.id;
        perform add_conversation_line(asked.id, at_moment, 'NOTICE', null, 'ASKED_FOR_HUMAN', null);
    end if;
    return true;
end $$;
comment on function citizen_ask_for_human(bytea, timestamptz) is 'Calls for a person, unless one is called or there; false when no conversation has this code.';

create function citizen_satisfied(code_hash bytea, at_moment timestamptz) returns boolean
    language plpgsql security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
declare
    asked conversation;
begin
    select * into asked from conversation where code_sha256 = code_hash for no key update;
    if asked.id is null then
        return false;
    end if;
    if asked.satisfied is distinct from true then
        update conversation set satisfied = true where id = asked.id;
        perform add_conversation_line(asked.id, at_moment, 'NOTICE', null, 'SATISFIED', null);
    end if;
    return true;
end $$;
comment on function citizen_satisfied(bytea, timestamptz) is 'Notes that the answer was good; false when no conversation has this code.';

create function open_citizens_door(to_role name) returns void
    language plpgsql set search_path = ${flyway:defaultSchema}, pg_temp as $$
declare
    opened regprocedure;
begin
    execute format('grant usage on schema ${flyway:defaultSchema} to %I', to_role);
    for opened in
        select p.oid from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname = '${flyway:defaultSchema}' and p.proname in
            ('citizen_send', 'citizen_write', 'citizen_read', 'citizen_new_lines', 'citizen_ask_for_human', 'citizen_satisfied')
    loop
        execute format('grant execute on function %s to %I', opened, to_role);
    end loop;
    execute format('grant select on classifier_model to %I', to_role);
end $$;
comment on function open_citizens_door(name) is 'Gives a role what the citizens'' side needs and nothing else; the owner runs it anew after each update.';

do $$
declare
    own regprocedure;
begin
    for own in
        select p.oid from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname = '${flyway:defaultSchema}'
          and p.proname in ('add_conversation_line', 'conversation_arende', 'open_citizens_door', 'citizen_send', 'citizen_write', 'citizen_read',
                            'citizen_new_lines', 'citizen_ask_for_human', 'citizen_satisfied')
    loop
        execute format('revoke all on function %s from public', own);
    end loop;
end $$;
