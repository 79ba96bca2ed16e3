alter table arende
    add column channel text not null default 'E_MAIL',
    add column sender_phone text,
    add column sender_postal text,
    add column language text not null default 'sv',
    add column reply_wanted boolean not null default false,
    add column restricted boolean not null default false,
    add column companion_of bigint references arende,
    add column merged_into bigint references arende,
    add column taken_over_by text,
    add column answer_promised timestamptz;
update arende set channel = 'CHAT' where id in (select arende from ledger where channel = 'CHAT' and outcome = 'REGISTERED');
create index arende_beside on arende (companion_of) where companion_of is not null;

comment on column arende.channel is 'How it came in, as the routine names the channel.';
comment on column arende.sender_phone is 'Telephone number of the one who wrote or called.';
comment on column arende.sender_postal is 'Postal address, for letters on paper.';
comment on column arende.language is 'Language of letters to the citizen, as a BCP 47 tag.';
comment on column arende.reply_wanted is 'Whether the citizen asked for a reply.';
comment on column arende.restricted is 'Whether only few may see it, such as the utredning by lex Sarah.';
comment on column arende.companion_of is 'The ärende beside which it was opened.';
comment on column arende.merged_into is 'The ärende that took it over.';
comment on column arende.taken_over_by is 'The chef who took it over: id of a person in the routine.';
comment on column arende.answer_promised is 'Until when an answer was promised in a notice of delay.';
comment on column arende.answer_due is 'When the answer is due at the latest, infinity where nothing says; copied from its frist so that the inbox can be sorted.';

alter table ledger drop constraint ledger_channel_check,
    add constraint ledger_channel_check check (channel in ('MAIL', 'CHAT', 'DESK'));
comment on column ledger.channel is 'How the message came: MAIL, CHAT, or DESK when a colleague wrote down what was said or came on paper.';

alter table account add column units text[] not null default '{}', add column person text;
comment on column account.units is 'The enheter whose ärenden a chef or handläggare sees.';
comment on column account.person is 'Who it is in the routine''s organisation; null when the routine names nobody.';
comment on column account.roles is 'REGISTRATOR, HANDLAGGARE, CHEF, CONTROLLER, ADMIN.';

create table measure (
    id          bigint generated always as identity primary key,
    arende      bigint      not null references arende,
    text        text        not null,
    done        boolean     not null,
    follow_up   date,
    result      text,
    followed_up timestamptz,
    added_by    text        not null,
    added_at    timestamptz not null
);
create index measure_of on measure (arende, id);
create index measure_to_follow on measure (follow_up) where followed_up is null;

comment on table measure is 'A measure (åtgärd) that was taken or is planned because of an ärende.';
comment on column measure.id is 'Identity.';
comment on column measure.arende is 'The ärende.';
comment on column measure.text is 'What is done, without personal data, since reports show it.';
comment on column measure.done is 'Whether it has been done.';
comment on column measure.follow_up is 'When it is to be followed up; null when it need not be.';
comment on column measure.result is 'What the follow-up showed.';
comment on column measure.followed_up is 'When that was.';
comment on column measure.added_by is 'User name of the one who added it.';
comment on column measure.added_at is 'When it was added.';

create table provider_request (
    id          bigint generated always as identity primary key,
    arende      bigint      not null references arende,
    provider    text        not null,
    answer_by   date        not null,
    asked_at    timestamptz not null,
    remind_on   date,
    reminded_at timestamptz,
    replied_at  timestamptz,
    reply       text
);
create index provider_request_of on provider_request (arende, id);
create index provider_request_to_remind on provider_request (remind_on) where replied_at is null;

comment on table provider_request is 'A private provider that was asked for its side of an ärende.';
comment on column provider_request.id is 'Identity.';
comment on column provider_request.arende is 'The ärende.';
comment on column provider_request.provider is 'The provider''s id in the routine.';
comment on column provider_request.answer_by is 'Last day for its answer.';
comment on column provider_request.asked_at is 'When it was asked.';
comment on column provider_request.remind_on is 'Day of the next reminder, unless it answers first; null when there is none.';
comment on column provider_request.reminded_at is 'When it was last reminded.';
comment on column provider_request.replied_at is 'When its answer was noted.';
comment on column provider_request.reply is 'What it answered, in short.';

create table arende_link (
    arende bigint not null references arende,
    other  bigint not null references arende,
    primary key (arende, other),
    check (arende < other)
);
comment on table arende_link is 'Two ärenden that belong together.';
comment on column arende_link.arende is 'The older one.';
comment on column arende_link.other is 'The newer one.';
