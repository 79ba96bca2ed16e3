alter table dispatch add column namnd text;
update dispatch set namnd = (select namnd from arende where arende.id = dispatch.arende);
alter table dispatch alter column namnd set not null, alter column arende drop not null;
alter table dispatch drop constraint dispatch_kind_check;
alter table dispatch add check (arende is not null or kind = 'MORGONBREV');
alter table dispatch
    add column language text not null default 'sv',
    add column with_original boolean not null default false,
    add column postal_address text,
    add column seen_to_by text;
drop index dispatch_due;
create index dispatch_due on dispatch (namnd, not_before, id) where state in ('PLANNED', 'SENDING');

comment on column dispatch.namnd is 'The nämnd that writes it.';
comment on column dispatch.arende is 'The ärende it belongs to; null only for a morning letter to a colleague.';
comment on column dispatch.kind is 'What the letter is for, as the routine names it.';
comment on column dispatch.language is 'Language of the letter, as a BCP 47 tag.';
comment on column dispatch.with_original is 'Whether the citizen''s own message goes with it, as it came.';
comment on column dispatch.postal_address is 'Where it is sent on paper; null when it goes by mail.';
comment on column dispatch.seen_to_by is 'Who put it in the post or saw to it in another way; null while nobody has.';
comment on column dispatch.not_before is 'Earliest next attempt; while SENDING, when another node may take over; infinity while it waits for the routine''s moment.';
