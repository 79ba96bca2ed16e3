alter table dispatch
    add column mailbox text generated always as (lower(regexp_replace(recipient, '[+][^@]*@', '@'))) stored,
    add column domain text generated always as (lower(substring(recipient from '@(.*)$'))) stored;
drop index dispatch_by_recipient;
create index dispatch_by_mailbox on dispatch (mailbox, planned_at) where kind = 'BEKRAFTELSE';
create index dispatch_by_domain on dispatch (domain, planned_at) where kind = 'BEKRAFTELSE';
create index dispatch_to_dead_address on dispatch (mailbox, returned_at) where dead_address;

comment on column dispatch.mailbox is 'The recipient without case and without what stands after a plus sign, since machines write from a new such address each time.';
comment on column dispatch.domain is 'The recipient''s domain.';
