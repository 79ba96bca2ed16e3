create table onlooker (
    arende   bigint      not null references arende on delete cascade,
    account  text        not null,
    namnd    text        not null,
    name     text        not null,
    until    timestamptz not null,
    primary key (arende, account)
);
create index onlooker_of_namnd on onlooker (namnd, until);

comment on table onlooker is 'Who has which ärende in sight now; a row is worth nothing once its moment has passed.';
comment on column onlooker.arende is 'The ärende.';
comment on column onlooker.account is 'User name of the one who looks.';
comment on column onlooker.namnd is 'The nämnd.';
comment on column onlooker.name is 'The name that colleagues know.';
comment on column onlooker.until is 'When the look ends unless the page says anew that it goes on.';

create table saved_view (
    account text not null,
    namnd   text not null,
    name    text not null,
    query   text not null,
    primary key (account, namnd, name)
);
comment on table saved_view is 'A choice of filters in the inbox that a person has given a name.';
comment on column saved_view.account is 'User name of the person.';
comment on column saved_view.namnd is 'The nämnd whose inbox it is.';
comment on column saved_view.name is 'What the person calls it.';
comment on column saved_view.query is 'The filters as in the address of the page.';

create table decision (
    id     bigint generated always as identity primary key,
    arende bigint      not null references arende on delete cascade,
    actor  text        not null,
    what   text        not null,
    seq    int         not null,
    until  timestamptz not null,
    before jsonb       not null,
    after  jsonb       not null
);
create index decision_until on decision (until);

comment on table decision is 'A decision that can still be taken back; its row is removed when the moment for that has passed.';
comment on column decision.id is 'Identity.';
comment on column decision.arende is 'The ärende that was decided.';
comment on column decision.actor is 'User name of the one who decided, and who alone may take it back.';
comment on column decision.what is 'What was done, in Swedish.';
comment on column decision.seq is 'The last entry in the ärende''s log when it had been decided.';
comment on column decision.until is 'Until when it can be taken back; its letters wait as long.';
comment on column decision.before is 'The ärende, its frister, alarms and letters as they were.';
comment on column decision.after is 'The same as the decision left them.';

-- What the inbox is filtered by, so that neither a page nor the counts have to open the suggestions.
alter table arende
    add column sure boolean not null generated always as (
        coalesce(not (suggestion #> '{kind,abstained}')::boolean and not (suggestion #> '{factor,abstained}')::boolean
                 and not (suggestion #> '{unit,abstained}')::boolean and jsonb_array_length(suggestion -> 'flags') = 0, false)) stored,
    add column suggested_kind text generated always as (suggestion #>> '{kind,alternatives,0,id}') stored,
    add column suggested_unit text generated always as (suggestion #>> '{unit,alternatives,0,id}') stored,
    add column written_in text generated always as (suggestion ->> 'language') stored;
create index arende_inbox on arende (namnd, answer_due, id) include (sure, suggested_kind, suggested_unit, written_in, flags)
    where status = 'INKOMMET';

comment on column arende.sure is 'Whether the suggestion answers every question and raises no flag.';
comment on column arende.suggested_kind is 'The most probable ärendetyp.';
comment on column arende.suggested_unit is 'The most probable enhet.';
comment on column arende.written_in is 'Language of the message, as a BCP 47 tag.';

-- Each page of an ärende asks what it has taken over and what points to it.
create index arende_absorbed_by on arende (merged_into) where merged_into is not null;
create index arende_link_from_newer on arende_link (other);
