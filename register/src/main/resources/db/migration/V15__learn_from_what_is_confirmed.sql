create table classifier_model (
    id         bigint generated always as identity primary key,
    namnd      text        not null,
    trained_at timestamptz not null,
    asked_by   text,
    examples   int         not null,
    seen_until timestamptz,
    measured   jsonb       not null,
    state      text        not null check (state in ('ACTIVE', 'FORMER', 'LEFT', 'REFUSED')),
    reason     text        not null,
    model      bytea,
    check (state <> 'ACTIVE' or model is not null)
);
create unique index classifier_model_active on classifier_model (namnd) where state = 'ACTIVE';
create index classifier_model_newest on classifier_model (namnd, id desc);

comment on table classifier_model is 'Every retraining of a nämnd''s classifier, with what was measured; where no row is ACTIVE the built-in model is used.';
comment on column classifier_model.id is 'Identity, in the order of the trainings.';
comment on column classifier_model.namnd is 'The nämnd from whose confirmations it learnt.';
comment on column classifier_model.trained_at is 'When it was trained.';
comment on column classifier_model.asked_by is 'User name of the person who asked for it; null when the program began by itself.';
comment on column classifier_model.examples is 'Confirmed messages of the nämnd that it was trained on.';
comment on column classifier_model.seen_until is 'When the newest of them was confirmed; what was confirmed later it has not seen.';
comment on column classifier_model.measured is 'Messages, right answers and log loss of the model then in use and of this one, on the same messages that neither had seen.';
comment on column classifier_model.state is 'ACTIVE in use, FORMER used before, LEFT a person went back from it, REFUSED never used.';
comment on column classifier_model.reason is 'Why it was taken into use or not, as a sentence in Swedish.';
comment on column classifier_model.model is 'Its file, compressed; null when it was refused, and of all but the newest that have been in use.';

create table classifier_event (
    id    bigint generated always as identity primary key,
    namnd text        not null,
    at    timestamptz not null,
    actor text        not null,
    type  text        not null check (type in ('ASKED', 'TAKEN', 'REFUSED', 'WENT_BACK')),
    model bigint references classifier_model,
    text  text        not null
);
create index classifier_event_newest on classifier_event (namnd, id desc);
create trigger classifier_event_is_append_only before update or delete on classifier_event
    for each row execute function refuse_change();

comment on table classifier_event is 'Who changed which model a nämnd''s suggestions come from, and when; append-only.';
comment on column classifier_event.id is 'Identity, in the order of what happened.';
comment on column classifier_event.namnd is 'The nämnd.';
comment on column classifier_event.at is 'When it happened.';
comment on column classifier_event.actor is 'User name, or lyhord for the program.';
comment on column classifier_event.type is 'What happened.';
comment on column classifier_event.model is 'The model that was taken, refused or gone back to; null for the built-in one.';
comment on column classifier_event.text is 'What happened, as a sentence in Swedish.';

create table classifier_request (
    namnd    text        primary key,
    asked_at timestamptz not null,
    asked_by text        not null
);
comment on table classifier_request is 'A retraining that a person has asked for and that is not done.';
comment on column classifier_request.namnd is 'The nämnd.';
comment on column classifier_request.asked_at is 'When it was asked for.';
comment on column classifier_request.asked_by is 'User name of the person.';

-- Confirmations in the order in which they were made, for counting and for reading them as examples.
create index arende_event_confirmed on arende_event (at) where type = 'Confirmed';
