create table inquiry (
    arende     bigint      not null references arende,
    version    int         not null,
    happened   text        not null,
    cause      text        not null,
    assessment text        not null,
    written_by text        not null,
    signed     text        not null,
    written_at timestamptz not null,
    primary key (arende, version)
);
create trigger inquiry_is_append_only before update or delete on inquiry
    for each row execute function refuse_change();

comment on table inquiry is 'The utredning of an ärende, as it was each time somebody saved it; append-only, the highest version holds. Its measures are in measure.';
comment on column inquiry.arende is 'The ärende.';
comment on column inquiry.version is 'Which version, from 1, without gaps.';
comment on column inquiry.happened is 'What happened.';
comment on column inquiry.cause is 'Why it happened.';
comment on column inquiry.assessment is 'What the enhet makes of it.';
comment on column inquiry.written_by is 'User name of the one who saved it.';
comment on column inquiry.signed is 'That person''s name.';
comment on column inquiry.written_at is 'When it was saved.';

create table question (
    id           bigint generated always as identity primary key,
    arende       bigint      not null references arende,
    asked_by     text        not null,
    asked_name   text        not null,
    asker_person text,
    asked_person text,
    asked_unit   text,
    words        text        not null,
    asked_at     timestamptz not null,
    reply        text,
    replied_name text,
    ended_at     timestamptz,
    check (asked_person is null or asked_unit is null)
);
create index question_of on question (arende, id);
create index question_to_person on question (asked_person) where ended_at is null and asked_person is not null;
create index question_to_unit on question (asked_unit) where ended_at is null and asked_unit is not null;

comment on table question is 'What an enhet has asked and waits for: a colleague of the nämnd, or the one who wrote to us.';
comment on column question.id is 'Identity.';
comment on column question.arende is 'The ärende.';
comment on column question.asked_by is 'User name of the one who asks.';
comment on column question.asked_name is 'That person''s name.';
comment on column question.asker_person is 'Who that is in the routine; null when the routine names nobody.';
comment on column question.asked_person is 'Who is asked: id of a person in the routine.';
comment on column question.asked_unit is 'Which enhet is asked, by its id. Neither person nor enhet: the one who wrote to us is asked.';
comment on column question.words is 'The question, or what is waited for.';
comment on column question.asked_at is 'When it was asked.';
comment on column question.reply is 'The answer; null while there is none, or when nobody waits for it any more.';
comment on column question.replied_name is 'Name of the one who answered.';
comment on column question.ended_at is 'When it was answered or taken back; null while somebody waits.';

create table proposed_answer (
    id          bigint generated always as identity primary key,
    arende      bigint      not null references arende,
    ledger      bigint      not null unique references ledger,
    sender      text        not null,
    words       text        not null,
    attachments text[]      not null default '{}',
    came_at     timestamptz not null,
    settled_at  timestamptz,
    settled_by  text,
    sent        boolean     not null default false
);
create index proposed_answer_of on proposed_answer (arende, id);
create index proposed_answer_open on proposed_answer (came_at, id) where settled_at is null;

comment on table proposed_answer is 'An answer that an enhet has proposed by replying to the mail with its copy; nothing goes to the citizen until a person sends it.';
comment on column proposed_answer.id is 'Identity.';
comment on column proposed_answer.arende is 'The ärende.';
comment on column proposed_answer.ledger is 'The mail''s row in the ledger, with the original.';
comment on column proposed_answer.sender is 'Address that our own mail server vouches for.';
comment on column proposed_answer.words is 'What was written, without mail quoted.';
comment on column proposed_answer.attachments is 'Names of attached files, which do not go along.';
comment on column proposed_answer.came_at is 'When the mail arrived.';
comment on column proposed_answer.settled_at is 'When somebody sent it or put it aside; null until then.';
comment on column proposed_answer.settled_by is 'User name of that person.';
comment on column proposed_answer.sent is 'Whether it became the answer, perhaps with changes.';

create table hand_back (
    arende bigint      primary key references arende,
    note   text        not null,
    by     text        not null,
    at     timestamptz not null
);
comment on table hand_back is 'An ärende with which its enhet is done, so that the registrator closes it; the row goes when it is closed or taken up again.';
comment on column hand_back.arende is 'The ärende.';
comment on column hand_back.note is 'Why there is no answer, or what the registrator should know; may be empty.';
comment on column hand_back.by is 'User name of the one who was done.';
comment on column hand_back.at is 'When.';

create index arende_at_unit on arende (namnd, unit, answer_due, id) where status = 'FORDELAT';
create index arende_with_chief on arende (namnd, taken_over_by) where status = 'FORDELAT' and taken_over_by is not null;
create index arende_answered on arende (namnd, answer_due, id) where status = 'BESVARAT';
create index provider_request_waiting on provider_request (arende) where replied_at is null;
create index arende_flagged on arende (namnd) where status = 'FORDELAT' and flags <> '{}';
