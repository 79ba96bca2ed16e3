alter table frist
    add column cancelled_at timestamptz,
    add column warned_at timestamptz,
    add column missed_at timestamptz;
drop index frist_open;
create index frist_to_warn on frist (warn_at) where done_at is null and cancelled_at is null and warned_at is null;
create index frist_to_miss on frist (due_at) where missed_at is null and coalesce(done_at, cancelled_at, 'infinity') > due_at;

comment on column frist.name is 'Which duty.';
comment on column frist.cancelled_at is 'When it ceased to be a duty; null while it is one, or was done.';
comment on column frist.warned_at is 'When somebody was told that it is due soon.';
comment on column frist.missed_at is 'When it was noted that its moment had passed, and somebody was told unless it had been done meanwhile.';

create table alarm (
    id         bigint generated always as identity primary key,
    namnd      text        not null,
    arende     bigint      not null references arende,
    cause      text        not null,
    person     text        not null,
    address    text        not null,
    sentence   text        not null,
    urgent     boolean     not null,
    due_at     timestamptz,
    raised_at  timestamptz not null,
    not_before timestamptz not null,
    mailed_at  timestamptz,
    settled_at timestamptz,
    unique (arende, cause, person)
);
create index alarm_to_mail on alarm (namnd, not_before) where mailed_at is null and settled_at is null;
create index alarm_of_person on alarm (namnd, person, raised_at) where settled_at is null;

comment on table alarm is 'Something that a colleague must be told.';
comment on column alarm.id is 'Identity.';
comment on column alarm.namnd is 'The nämnd.';
comment on column alarm.arende is 'The ärende it is about.';
comment on column alarm.cause is 'What it is about, such as WARNING SVAR or FLAG lex-sarah; once per ärende and person.';
comment on column alarm.person is 'Who is to know: id of a person or a post in the routine.';
comment on column alarm.address is 'Where mail reaches that one, or the deputy.';
comment on column alarm.sentence is 'What is the matter, in Swedish, without anything of the citizen''s words.';
comment on column alarm.urgent is 'Whether it is mailed at once, within office hours, instead of with the next morning letter.';
comment on column alarm.due_at is 'When what it is about is due; null where there is no such moment.';
comment on column alarm.raised_at is 'When it was raised.';
comment on column alarm.not_before is 'Earliest moment for its mail: never at night or on a free day.';
comment on column alarm.mailed_at is 'When it was first put into a letter.';
comment on column alarm.settled_at is 'When what it was about was seen to.';

create table morning_letter (
    namnd     text not null,
    day       date not null,
    recipient text not null,
    primary key (namnd, day, recipient)
);
comment on table morning_letter is 'Who has been sent the list of a morning, so that nobody has it twice.';
comment on column morning_letter.namnd is 'The nämnd.';
comment on column morning_letter.day is 'The arbetsdag, Swedish time.';
comment on column morning_letter.recipient is 'Address that it was sent to.';

create table absence (
    id        bigint generated always as identity primary key,
    namnd     text not null,
    person    text not null,
    first_day date not null,
    last_day  date not null,
    deputy    text not null,
    check (first_day <= last_day)
);
create index absence_of on absence (namnd, person, last_day);

comment on table absence is 'When somebody is away, and who steps in.';
comment on column absence.id is 'Identity.';
comment on column absence.namnd is 'The nämnd.';
comment on column absence.person is 'Who is away: id of a person in the routine.';
comment on column absence.first_day is 'First day away.';
comment on column absence.last_day is 'Last day away.';
comment on column absence.deputy is 'Who steps in (vikarie): id of a person in the routine.';
