-- The text of attached files is read in the background, since a file may be slow or hostile.
alter table attachment
    add column text text,
    add column text_note text,
    add column text_at timestamptz,
    add column text_attempts int not null default 0,
    add column text_not_before timestamptz;
create index attachment_unread on attachment (message, position) where text_at is null;

comment on column attachment.text is 'The text in the file, cut at a bound; empty when there is none, null while nobody has read it.';
comment on column attachment.text_note is 'Why some or all of the text is missing, as a sentence in Swedish; null otherwise.';
comment on column attachment.text_at is 'When the text was read; null while it has not been.';
comment on column attachment.text_attempts is 'How many times reading has begun; bounded, since a file may end the program that reads it.';
comment on column attachment.text_not_before is 'Earliest next attempt while it has not been read.';

-- A trusted extension: whoever owns the database may create it.
create extension if not exists pg_trgm;

create table arende_search (
    arende     bigint      primary key references arende on delete cascade,
    namnd      text        not null,
    arrived_at timestamptz not null,
    words      tsvector    not null
);
-- A short pending list: what waits in it is read through by every search.
create index arende_search_words on arende_search using gin (words) with (gin_pending_list_limit = 256);

comment on table arende_search is 'One row for each ärende: what it can be found by. Made from the other tables, soon after they change, and may be made anew at any time.';
comment on column arende_search.arende is 'The ärende.';
comment on column arende_search.namnd is 'The nämnd whose ärende it is.';
comment on column arende_search.arrived_at is 'When it came, in which order hits are shown.';
comment on column arende_search.words is 'Swedish stems of its words without diacritics, and marks such as k:klagomal for what it can be filtered by and n:nämnd:2026-11 for when it came.';

create table search_word (
    namnd text not null,
    word  text collate "C" not null,
    stem  text collate "C" not null,
    primary key (namnd, word)
);
create index search_word_by_stem on search_word (namnd, stem);
create index search_word_by_likeness on search_word using gin (word gin_trgm_ops);

comment on table search_word is 'The words that a nämnd''s ärenden hold, to find beginnings of words and misspelt ones; not those of restricted ärenden.';
comment on column search_word.namnd is 'The nämnd; no other learns that it has the word.';
comment on column search_word.word is 'The word in lower case, without diacritics.';
comment on column search_word.stem is 'Its Swedish stem, as it stands in arende_search.words.';

create table search_due (
    id     bigint generated always as identity primary key,
    arende bigint not null
);
comment on table search_due is 'Ärenden whose search row is to be made anew; the same one may stand here several times.';
comment on column search_due.id is 'Order.';
comment on column search_due.arende is 'The ärende.';
insert into search_due (arende) select id from arende order by id;

create function search_is_due() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'arende' then
        insert into search_due (arende) select id from changed order by id;
    elsif tg_table_name = 'attachment' then
        insert into search_due (arende) select distinct m.arende from changed c join message m on m.id = c.message where c.text_at is not null;
    else
        insert into search_due (arende) select distinct arende from changed;
    end if;
    return null;
end $$;
comment on function search_is_due() is 'Notes that what an ärende can be found by has changed; everything that happens to one is an event.';
create trigger arende_search_is_due after insert on arende referencing new table as changed
    for each statement execute function search_is_due();
create trigger arende_event_search_is_due after insert on arende_event referencing new table as changed
    for each statement execute function search_is_due();
create trigger attachment_search_is_due after update on attachment referencing new table as changed
    for each statement execute function search_is_due();
