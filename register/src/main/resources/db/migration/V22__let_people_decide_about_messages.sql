-- The ledger is leafed through by arrival and searched by words; each page begins after the last row of the page before.
create extension if not exists pg_trgm;
create index ledger_by_arrival on ledger (namnd, arrived_at desc, id desc);
-- What is registered is most of it and lies close together in the index above; what is not may lie far apart.
create index ledger_by_outcome on ledger (namnd, outcome, arrived_at desc, id desc) where outcome <> 'REGISTERED';
create index ledger_by_channel on ledger (namnd, channel, arrived_at desc, id desc) where channel <> 'MAIL';
create index ledger_words on ledger using gin (lower(sender || ' ' || subject) gin_trgm_ops);

create table ledger_decision (
    id             bigint generated always as identity primary key,
    ledger         bigint      not null references ledger,
    at             timestamptz not null,
    by             text        not null,
    name           text        not null,
    outcome_before text        not null,
    reason_before  text,
    arende_before  bigint references arende,
    outcome_after  text,
    arende_after   bigint references arende,
    reason         text        not null
);
create index ledger_decision_of on ledger_decision (ledger, id);
create trigger ledger_decision_is_append_only before update or delete on ledger_decision
    for each row execute function refuse_change();

comment on table ledger_decision is 'What people decided about messages after they had their outcome; append-only. The outcome that holds stands in the ledger.';
comment on column ledger_decision.id is 'Order of deciding.';
comment on column ledger_decision.ledger is 'The message.';
comment on column ledger_decision.at is 'When.';
comment on column ledger_decision.by is 'User name of the one who decided.';
comment on column ledger_decision.name is 'The person''s name then.';
comment on column ledger_decision.outcome_before is 'The outcome that the message had.';
comment on column ledger_decision.reason_before is 'Why it had that, as a sentence in Swedish.';
comment on column ledger_decision.arende_before is 'The ärende that it was in.';
comment on column ledger_decision.outcome_after is 'The outcome that it got; the same when an outcome was found right, null when it waits to be handled again.';
comment on column ledger_decision.arende_after is 'The ärende that it is in since then.';
comment on column ledger_decision.reason is 'Why, in the person''s words.';

create table possible_follow_up (
    ledger bigint primary key references ledger,
    namnd  text   not null,
    arende bigint not null references arende,
    other  bigint not null references arende
);
create index possible_follow_up_of on possible_follow_up (namnd, ledger);
create index possible_follow_up_by_arende on possible_follow_up (arende);

comment on table possible_follow_up is 'Messages with an ärende of their own that may belong to another; a row goes when somebody has decided.';
comment on column possible_follow_up.ledger is 'The message.';
comment on column possible_follow_up.namnd is 'The nämnd.';
comment on column possible_follow_up.arende is 'The ärende that it opened.';
comment on column possible_follow_up.other is 'The ärende that it may belong to.';

insert into possible_follow_up
select l.id, l.namnd, a.id, o.id
from arende a join ledger l on l.arende = a.id and l.outcome = 'REGISTERED'
join arende o on o.namnd = a.namnd and o.id = substring(l.outcome_reason from 'Det kan höra till /arende/(\d{1,18})\.$')::bigint
where a.status = 'INKOMMET' and l.outcome_reason like '%Det kan höra till /arende/%';

create function settle_possible_follow_up() returns trigger language plpgsql as $$
begin
    delete from possible_follow_up where arende = new.id;
    return null;
end $$;
comment on function settle_possible_follow_up() is 'Whoever goes on with an ärende has decided that it is one.';
create trigger arende_settles_possible_follow_up after update of status on arende
    for each row when (old.status = 'INKOMMET' and new.status <> 'INKOMMET') execute function settle_possible_follow_up();
