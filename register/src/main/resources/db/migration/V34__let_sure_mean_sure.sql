-- Whether a suggestion is sure depends on the routine, which may change: kept is how sure it is of its weakest answer. Only what nobody has
-- confirmed is asked for it, so only that is computed anew, and the table is not written again.
alter table arende add column surety float8 not null default 0;
comment on column arende.surety is 'How probable the least probable answer of the suggestion is; 0 where it leaves something open, raises a flag or is not about Swedish, and for what had been confirmed before this was kept.';

create function keep_surety() returns trigger language plpgsql as $$
begin
    new.surety := case
        when new.suggestion ->> 'language' = 'sv' and new.suggestion -> 'flags' = '[]'
             and not coalesce((new.suggestion #> '{kind,abstained}')::boolean or (new.suggestion #> '{factor,abstained}')::boolean
                              or (new.suggestion #> '{unit,abstained}')::boolean, true)
        then least(coalesce((new.suggestion #> '{kind,alternatives,0,probability}')::float8, 0),
                   coalesce((new.suggestion #> '{factor,alternatives,0,probability}')::float8, 0),
                   coalesce((new.suggestion #> '{unit,alternatives,0,probability}')::float8, 0))
        else 0
    end;
    return new;
end $$;
comment on function keep_surety() is 'Keeps how sure a suggestion is beside it.';
create trigger arende_surety before insert or update of suggestion on arende for each row execute function keep_surety();
-- Also where rows are filled in or replicated without other triggers.
alter table arende enable always trigger arende_surety;

update arende set suggestion = suggestion where status = 'INKOMMET';

drop index arende_inbox;
alter table arende drop column sure;
create index arende_inbox on arende (namnd, answer_due, id) include (surety, suggested_kind, suggested_unit, written_in, flags)
    where status = 'INKOMMET';
