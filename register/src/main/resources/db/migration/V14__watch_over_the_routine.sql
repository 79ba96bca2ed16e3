alter table watched drop constraint watched_kind_check,
    add constraint watched_kind_check check (kind in ('MAILBOX', 'SENDING', 'ROUTINE'));

comment on column watched.kind is 'MAILBOX, SENDING or ROUTINE.';
comment on column watched.name is 'Account and folder of the mailbox; empty for the others.';
