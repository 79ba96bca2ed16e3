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
