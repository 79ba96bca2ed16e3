create table dispatch (
    id              bigint generated always as identity primary key,
    arende          bigint      not null references arende,
    kind            text        not null check (kind in ('BEKRAFTELSE', 'KOPIA_TILL_ENHET')),
    state           text        not null check (state in ('PLANNED', 'SENDING', 'SENT', 'FAILED', 'MANUAL', 'CANCELLED')),
    recipient       text,
    subject         text        not null,
    body            text        not null,
    message_id      text        not null unique,
    in_reply_to     text,
    reason          text,
    attempts        int         not null default 0,
    not_before      timestamptz not null,
    due_at          timestamptz,
    planned_at      timestamptz not null,
    sent_at         timestamptz,
    last_error      text,
    check (recipient is not null or state in ('MANUAL', 'CANCELLED'))
);
create unique index one_bekraftelse_per_arende on dispatch (arende) where kind = 'BEKRAFTELSE';
create index dispatch_due on dispatch (not_before, id) where state in ('PLANNED', 'SENDING');
create index dispatch_by_arende on dispatch (arende, id);
create index dispatch_by_recipient on dispatch (lower(recipient), planned_at) where kind = 'BEKRAFTELSE';

comment on table dispatch is 'A letter that is decided, and what became of it.';
comment on column dispatch.id is 'Identity.';
comment on column dispatch.arende is 'The ärende it belongs to.';
comment on column dispatch.kind is 'BEKRAFTELSE to the citizen, one per ärende; KOPIA_TILL_ENHET to the enhet.';
comment on column dispatch.state is 'PLANNED, SENDING (claimed by a node), SENT, FAILED (given up), MANUAL (a person must see to it), CANCELLED.';
comment on column dispatch.recipient is 'Address; null when nobody could be written to.';
comment on column dispatch.subject is 'Subject of the letter.';
comment on column dispatch.body is 'Text of the letter.';
comment on column dispatch.message_id is 'Message-ID, made when planned, so that a repeated sending is the same letter.';
comment on column dispatch.in_reply_to is 'Message-ID that it answers.';
comment on column dispatch.reason is 'Why it is MANUAL, FAILED or CANCELLED, as a sentence in Swedish.';
comment on column dispatch.attempts is 'How many times sending has begun.';
comment on column dispatch.not_before is 'Earliest next attempt; while SENDING, when another node may take over.';
comment on column dispatch.due_at is 'When the routine wants it sent at the latest; null when it says nothing.';
comment on column dispatch.planned_at is 'When it was decided.';
comment on column dispatch.sent_at is 'When the mail server took it.';
comment on column dispatch.last_error is 'What the mail server said at the last failed attempt.';
