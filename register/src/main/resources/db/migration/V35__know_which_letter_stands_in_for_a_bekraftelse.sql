create table stand_in (
    kept_back bigint primary key references dispatch on delete cascade,
    says_more bigint not null references dispatch on delete cascade,
    state text not null,
    reason text
);
comment on table stand_in is 'letters that were kept back since another tells the citizen more; while that other has neither left nor been read the first may become owed again';
comment on column stand_in.kept_back is 'the letter that was kept back, such as the bekräftelse';
comment on column stand_in.says_more is 'the letter that goes instead';
comment on column stand_in.state is 'the state in which the first waited';
comment on column stand_in.reason is 'why a person was to see to the first, in Swedish; null when none was';
create index stand_in_by_more on stand_in (says_more);
