alter table account
    add column active         boolean     not null default true,
    add column one_time_until timestamptz,
    add column stamp          int         not null default 0,
    add column appearance     text        not null default 'SYSTEM' check (appearance in ('SYSTEM', 'LIGHT', 'DARK'));
comment on column account.active is 'Whether the person may sign in; an account that has been used is closed, never taken away.';
comment on column account.one_time_until is 'How long the one-time password opens the account; null when the password is the person''s own.';
comment on column account.stamp is 'Raised when the account''s open sessions must end; a session that began with another number is over.';
comment on column account.appearance is 'How the person wants the desk to look; SYSTEM as the computer does.';
create index account_of_namnd on account (namnd, username);

create table administration_event (
    id    bigint generated always as identity primary key,
    namnd text        not null,
    at    timestamptz not null,
    actor text        not null,
    type  text        not null check (type in ('ADDED', 'RENAMED', 'MOVED', 'ONE_TIME_PASSWORD', 'OWN_PASSWORD', 'CLOSED', 'OPENED',
                                               'ABSENCE_ADDED', 'ABSENCE_ENDED')),
    about text        not null,
    text  text        not null
);
create index administration_event_newest on administration_event (namnd, id desc);
create trigger administration_event_is_append_only before update or delete on administration_event
    for each row execute function refuse_change();
comment on table administration_event is 'Who changed what of a nämnd''s accounts and absences, and for whom; append-only.';
comment on column administration_event.id is 'Identity, in the order of what happened.';
comment on column administration_event.namnd is 'The nämnd.';
comment on column administration_event.at is 'When it happened.';
comment on column administration_event.actor is 'User name of who did it.';
comment on column administration_event.type is 'What happened.';
comment on column administration_event.about is 'User name of the account it was about; of an absence, the person''s id in the routine.';
comment on column administration_event.text is 'What happened, as a sentence in Swedish.';
