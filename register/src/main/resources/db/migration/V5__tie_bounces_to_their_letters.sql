alter table dispatch add column mark text;
update dispatch set mark = substr(replace(gen_random_uuid()::text, '-', ''), 1, 16);
alter table dispatch alter column mark set not null, add unique (mark);

alter table dispatch drop constraint dispatch_state_check,
    add constraint dispatch_state_check check (state in ('PLANNED', 'SENDING', 'SENT', 'FAILED', 'RETURNED', 'MANUAL', 'CANCELLED'));
alter table dispatch add column returned_at timestamptz, add column dead_address boolean not null default false;
create index dispatch_to_see_to on dispatch (arende) where state in ('FAILED', 'RETURNED', 'MANUAL');

comment on column dispatch.mark is 'Stands in the letter''s own bounce address; random, so that nobody else can say that it came back.';
comment on column dispatch.state is 'PLANNED, SENDING (claimed by a node), SENT, FAILED (given up), RETURNED (came back), MANUAL (a person must see to it), CANCELLED.';
comment on column dispatch.returned_at is 'When a mail server said that the letter did not arrive.';
comment on column dispatch.dead_address is 'Whether it came back because the address takes no mail at all.';
