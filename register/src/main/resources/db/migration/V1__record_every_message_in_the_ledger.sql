create table ledger (
    id             bigint generated always as identity primary key,
    namnd          text        not null,
    channel        text        not null check (channel in ('MAIL', 'CHAT')),
    mailbox        text,
    uidvalidity    bigint,
    uid            bigint,
    reference      text        not null unique,
    arrived_at     timestamptz not null,
    fetched_at     timestamptz not null,
    sha256         bytea       not null,
    size           bigint      not null,
    raw            bytea       not null,
    sender         text        not null default '',
    subject        text        not null default '',
    message_id     text,
    content_sha256 text,
    attempts       int         not null default 0,
    not_before     timestamptz not null,
    outcome        text check (outcome in ('REGISTERED', 'FOLLOW_UP', 'DUPLICATE', 'AUTOMATIC', 'QUARANTINED', 'DISMISSED')),
    outcome_reason text,
    outcome_at     timestamptz,
    arende         bigint,
    duplicate_of   bigint references ledger,
    unique (mailbox, uidvalidity, uid),
    check ((channel = 'MAIL') = (mailbox is not null and uidvalidity is not null and uid is not null)),
    check ((outcome is null) = (outcome_at is null))
);
create index ledger_waiting on ledger (not_before, id) where outcome is null;
create index ledger_by_bytes on ledger (namnd, sha256);
create index ledger_by_message_id on ledger (namnd, message_id) where message_id is not null;
create index ledger_newest on ledger (namnd, id desc);

comment on table ledger is 'One row for every message that reached a mailbox or was sent in chat; exactly one outcome each.';
comment on column ledger.id is 'Order of recording.';
comment on column ledger.namnd is 'The nämnd that the message was sent to; each nämnd is its own authority.';
comment on column ledger.channel is 'How the message came: MAIL or CHAT.';
comment on column ledger.mailbox is 'Mailbox and folder that held the mail.';
comment on column ledger.uidvalidity is 'UIDVALIDITY of the folder when the mail was fetched (RFC 3501, 2.3.1.1).';
comment on column ledger.uid is 'UID of the mail in its folder; unique together with mailbox and uidvalidity.';
comment on column ledger.reference is 'Secret reference given to the citizen; never derived from the content.';
comment on column ledger.arrived_at is 'When the message reached the authority (22 § förvaltningslagen): IMAP INTERNALDATE, or when the chat was sent.';
comment on column ledger.fetched_at is 'When Lyhörd recorded it.';
comment on column ledger.sha256 is 'SHA-256 of raw.';
comment on column ledger.size is 'Length of raw in bytes.';
comment on column ledger.raw is 'The message exactly as it came: RFC 5322 bytes, or the chat message as JSON.';
comment on column ledger.sender is 'Sender address as read, for the ledger page; empty when unknown.';
comment on column ledger.subject is 'Subject as read, for the ledger page.';
comment on column ledger.message_id is 'Message-ID as read, for threading and duplicates.';
comment on column ledger.content_sha256 is 'SHA-256 in hex of what a reader sees: sender, subject, text and files.';
comment on column ledger.attempts is 'How many times processing has begun; bounded, then QUARANTINED.';
comment on column ledger.not_before is 'Earliest next attempt while there is no outcome.';
comment on column ledger.outcome is 'What became of the message; null while it waits.';
comment on column ledger.outcome_reason is 'Why, as a sentence in Swedish.';
comment on column ledger.outcome_at is 'When the outcome was decided.';
comment on column ledger.arende is 'The ärende that it opened or was added to.';
comment on column ledger.duplicate_of is 'The first message with the same content.';
