alter table message add column passed_on_by text, add column passed_on_note text not null default '';

comment on column message.passed_on_by is 'Address of the colleague who passed the citizen''s mail on; null when it came by itself.';
comment on column message.passed_on_note is 'What the colleague wrote with it.';
