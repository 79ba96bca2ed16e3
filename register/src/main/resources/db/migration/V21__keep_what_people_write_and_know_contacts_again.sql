create table draft (
    id       bigint generated always as identity primary key,
    arende   bigint      not null references arende,
    person   text        not null,
    form     text        not null,
    fields   jsonb       not null,
    seen     int         not null,
    version  int         not null,
    begun_at timestamptz not null,
    saved_at timestamptz not null
);
create index draft_of on draft (arende, person, form, saved_at desc);
create index draft_by_age on draft (saved_at);
comment on table draft is 'What somebody has begun to write about an ärende and not sent. It goes when the deed is done, and 30 days after it was last changed.';
comment on column draft.id is 'Identity.';
comment on column draft.arende is 'The ärende.';
comment on column draft.person is 'User name of the one who writes.';
comment on column draft.form is 'What it is to become: the name of the form, as the person reads it.';
comment on column draft.fields is 'What stands in the form''s fields, by their keys, as text.';
comment on column draft.seen is 'How many events the ärende''s log had when the draft was begun.';
comment on column draft.version is 'How many times it has been saved, so that two windows do not overwrite each other.';
comment on column draft.begun_at is 'When it was begun.';
comment on column draft.saved_at is 'When it was last saved.';

-- A contact's ärenden, the newest first: with the time in the index nobody is tempted to walk through all of the nämnd's.
drop index arende_by_sender;
create index arende_by_sender on arende (namnd, lower(sender_address), arrived_at, id) where sender_address is not null;
create index arende_by_phone on arende (namnd, sender_phone, arrived_at, id) where sender_phone is not null;
