alter table arende add column promised_before timestamptz;
comment on column arende.promised_before is 'until when an answer was promised before answer_promised; holds while that notice has not left, null for the routine''s own limit';
-- Notices of before have left, as far as anybody knows.
update arende set promised_before = answer_promised where answer_promised is not null;
