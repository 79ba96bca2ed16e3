create table account (
    username text   primary key,
    namnd    text   not null,
    name     text   not null,
    password text   not null,
    roles    text[] not null
);

comment on table account is 'Who may sign in.';
comment on column account.username is 'What the person types.';
comment on column account.namnd is 'The nämnd whose ärenden the person sees.';
comment on column account.name is 'Name as shown.';
comment on column account.password is 'Password hash with the name of its algorithm in front.';
comment on column account.roles is 'REGISTRATOR, CHEF, ADMIN.';
