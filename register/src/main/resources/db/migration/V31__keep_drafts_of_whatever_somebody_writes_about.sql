-- A draft may be about something that is no ärende, or not yet: a message, a letter, a question, or what has only been told at the desk.
alter table draft
    add column topic    text   not null default 'ARENDE' check (topic in ('ARENDE', 'MESSAGE', 'LETTER', 'QUESTION', 'TOLD')),
    add column topic_id bigint not null default 0;
update draft set topic_id = arende;
alter table draft drop column arende, alter column topic drop default, alter column topic_id drop default;
create index draft_of on draft (topic, topic_id, person, form, saved_at desc);
comment on table draft is 'What somebody has begun to write and not sent. It goes when the deed is done, and 30 days after it was last changed.';
comment on column draft.topic is 'What it is about: an ärende, a message of the ledger, a letter, a question to a colleague, or what is being told at the desk and is nowhere yet.';
comment on column draft.topic_id is 'Id of that; 0 for what is nowhere yet.';
comment on column draft.seen is 'How many events the ärende''s log had when the draft was begun; 0 when it is not about an ärende.';
