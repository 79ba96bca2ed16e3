alter table arende add column factor_code text;

comment on column arende.factor_code is 'Id of the finer code below the factor, as the routine spells it; null where there is none or none fits.';
