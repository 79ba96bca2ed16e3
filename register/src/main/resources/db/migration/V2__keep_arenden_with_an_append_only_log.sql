create table arende (
    id             bigint generated always as identity primary key,
    namnd          text        not null,
    reference      text        not null unique,
    diarienummer   text,
    status         text        not null check (status in ('INKOMMET', 'BEKRAFTAT', 'FORDELAT', 'BESVARAT', 'AVSLUTAT', 'VIDAREBEFORDRAT', 'OMSTYRT', 'MAKULERAT')),
    arrived_at     timestamptz not null,
    title          text        not null,
    excerpt        text        not null,
    sender_name    text,
    sender_address text,
    suggestion     jsonb       not null,
    kind           text,
    factor         text,
    unit           text,
    flags          text[]      not null default '{}',
    answer_due     timestamptz not null,
    unique (namnd, diarienummer)
);
create index arende_inbox on arende (namnd, answer_due, id) where status = 'INKOMMET';
create index arende_by_sender on arende (namnd, lower(sender_address)) where sender_address is not null;

comment on table arende is 'A case in the nämnd''s diary.';
comment on column arende.id is 'Internal identity; never shown to a citizen.';
comment on column arende.namnd is 'The nämnd whose diary holds it.';
comment on column arende.reference is 'The secret reference of the message that opened it.';
comment on column arende.diarienummer is 'Number from the nämnd''s gap-free yearly series, once the routine says it is taken.';
comment on column arende.status is 'Where it stands on the road.';
comment on column arende.arrived_at is 'Arrival date by law, from the ledger.';
comment on column arende.title is 'The message''s subject, or its first words.';
comment on column arende.excerpt is 'First words of the new text, for lists.';
comment on column arende.sender_name is 'Who wrote, as the message says.';
comment on column arende.sender_address is 'E-mail address of the one who wrote; null for the anonymous.';
comment on column arende.suggestion is 'What the classifier suggested when it was opened.';
comment on column arende.kind is 'Confirmed ärendetyp.';
comment on column arende.factor is 'Confirmed kvalitetsfaktor.';
comment on column arende.unit is 'Confirmed enhet.';
comment on column arende.flags is 'Flags that stand: suggested until confirmation, then confirmed.';
comment on column arende.answer_due is 'When the answer is due at the latest; copied from its frist so that the inbox can be sorted.';

alter table ledger add foreign key (arende) references arende;

create table message (
    id         bigint generated always as identity primary key,
    arende     bigint      not null references arende,
    ledger     bigint      not null unique references ledger,
    follow_up  boolean     not null,
    arrived_at timestamptz not null,
    subject    text        not null,
    body       text        not null,
    new_text   text        not null,
    html       text,
    warnings   text[]      not null default '{}'
);
create index message_by_arende on message (arende, id);

comment on table message is 'An incoming message of an ärende, as read; the original lies in the ledger.';
comment on column message.id is 'Identity.';
comment on column message.arende is 'The ärende it belongs to.';
comment on column message.ledger is 'Its ledger row with the original bytes.';
comment on column message.follow_up is 'Whether it was added to an ärende that existed.';
comment on column message.arrived_at is 'Arrival date by law.';
comment on column message.subject is 'Decoded subject.';
comment on column message.body is 'The whole text, quoted thread included.';
comment on column message.new_text is 'What the sender wrote this time.';
comment on column message.html is 'The HTML part, sanitised; null when there is none.';
comment on column message.warnings is 'What could not be read, as sentences in Swedish.';

create table attachment (
    message  bigint not null references message,
    position int    not null,
    name     text   not null,
    type     text   not null,
    size     bigint not null,
    primary key (message, position)
);

comment on table attachment is 'What was attached; the bytes are read from the original.';
comment on column attachment.message is 'The message that carries it.';
comment on column attachment.position is 'Which attachment of the message, from 0.';
comment on column attachment.name is 'File name as read.';
comment on column attachment.type is 'Declared media type.';
comment on column attachment.size is 'Size in bytes when decoded.';

create table arende_event (
    arende bigint      not null references arende,
    seq    int         not null,
    at     timestamptz not null,
    actor  text        not null,
    type   text        not null,
    data   text        not null,
    hash   bytea       not null,
    primary key (arende, seq)
);

comment on table arende_event is 'What happened to an ärende; append-only, each row''s hash covers the row before it.';
comment on column arende_event.arende is 'The ärende.';
comment on column arende_event.seq is 'Order within the ärende, from 1, without gaps.';
comment on column arende_event.at is 'When.';
comment on column arende_event.actor is 'User name of the person, or lyhord for the bot.';
comment on column arende_event.type is 'Name of the event.';
comment on column arende_event.data is 'The event as JSON, exactly as hashed.';
comment on column arende_event.hash is 'SHA-256 over the previous hash, seq, at, actor, type and data.';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;
comment on function refuse_change() is 'Refuses to change or delete what is on record; corrections are added (JO 4639-2007).';
create trigger arende_event_is_append_only before update or delete on arende_event
    for each row execute function refuse_change();

create table diary_series (
    namnd text not null,
    year  int  not null,
    last  int  not null,
    primary key (namnd, year)
);

comment on table diary_series is 'The nämnd''s number series; taken in the same transaction that uses the number, so it has no gaps.';
comment on column diary_series.namnd is 'The nämnd.';
comment on column diary_series.year is 'Calendar year in Sweden.';
comment on column diary_series.last is 'The last number taken.';

create table frist (
    arende  bigint      not null references arende,
    name    text        not null,
    rule    text        not null,
    warn_at timestamptz not null,
    due_at  timestamptz not null,
    done_at timestamptz,
    primary key (arende, name)
);
create index frist_open on frist (due_at) where done_at is null;

comment on table frist is 'A duty with a moment when it is due.';
comment on column frist.arende is 'The ärende it belongs to.';
comment on column frist.name is 'Which duty: BEKRAFTELSE or SVAR.';
comment on column frist.rule is 'The rule that made it, as a sentence in Swedish.';
comment on column frist.warn_at is 'When somebody is warned.';
comment on column frist.due_at is 'When it is due at the latest.';
comment on column frist.done_at is 'When the duty was done; null while it is open.';
