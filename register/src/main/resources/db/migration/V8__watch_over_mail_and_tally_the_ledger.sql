create table watched (
    namnd         text        not null,
    kind          text        not null check (kind in ('MAILBOX', 'SENDING')),
    name          text        not null,
    node          text        not null,
    contact_at    timestamptz,
    problem       text,
    problem_since timestamptz,
    waiting       bigint      not null,
    oldest        timestamptz,
    reported_at   timestamptz not null,
    primary key (namnd, kind, name),
    check ((problem is null) = (problem_since is null))
);

comment on table watched is 'How it goes with each mailbox and with sending, as the nodes that do it report every few seconds.';
comment on column watched.namnd is 'The nämnd whose mail it is.';
comment on column watched.kind is 'MAILBOX or SENDING.';
comment on column watched.name is 'Account and folder of the mailbox; empty for sending.';
comment on column watched.node is 'The node that reported.';
comment on column watched.contact_at is 'When the server last answered; null when it never has.';
comment on column watched.problem is 'What is wrong, as a sentence in Swedish without addresses of citizens; null when all is well.';
comment on column watched.problem_since is 'When that began.';
comment on column watched.waiting is 'Mails in the folder that are not in the ledger, or letters that are not sent.';
comment on column watched.oldest is 'Since when the oldest of them waits; null when none does.';
comment on column watched.reported_at is 'When the node last said so; a node that has fallen silent says nothing.';

-- Appended to and folded now and then: a row to add to would make every message wait for the one before it.
create table ledger_tally (
    namnd    text   not null,
    outcome  text,
    messages bigint not null
);
insert into ledger_tally select namnd, null, count(*) from ledger group by namnd;
insert into ledger_tally select namnd, outcome, count(*) from ledger where outcome is not null group by namnd, outcome;

comment on table ledger_tally is 'The ledger''s sums, to be summed: a count of a million rows would cost too much each time somebody looks.';
comment on column ledger_tally.namnd is 'The nämnd.';
comment on column ledger_tally.outcome is 'The outcome that was given or, when negative, taken back; null for a message that was recorded.';
comment on column ledger_tally.messages is 'How many messages this row adds.';

create function tally_arrival() returns trigger language plpgsql as $$
begin
    insert into ledger_tally select namnd, null, count(*) from recorded group by namnd;
    return null;
end $$;
comment on function tally_arrival() is 'Counts the messages of a statement that recorded them.';
create trigger ledger_tally_arrival after insert on ledger referencing new table as recorded
    for each statement execute function tally_arrival();

create function tally_outcome() returns trigger language plpgsql as $$
begin
    insert into ledger_tally
    select new.namnd, outcome, messages
    from (values (old.outcome, -1), (new.outcome, 1)) change (outcome, messages) where outcome is not null;
    return null;
end $$;
comment on function tally_outcome() is 'Counts a message that got its outcome, or another one.';
create trigger ledger_tally_outcome after update of outcome on ledger
    for each row when (old.outcome is distinct from new.outcome) execute function tally_outcome();

create function tally_nothing() returns trigger language plpgsql as $$
begin
    delete from ledger_tally;
    return null;
end $$;
comment on function tally_nothing() is 'Begins anew when the ledger has been emptied.';
create trigger ledger_tally_nothing after truncate on ledger for each statement execute function tally_nothing();

-- For every status: each view of the desk counts one of them whenever something happens.
create index arende_by_status on arende (namnd, status, answer_due, id);
drop index arende_inbox;

create index dispatch_open on dispatch (state) where state in ('PLANNED', 'SENDING', 'FAILED', 'MANUAL');
