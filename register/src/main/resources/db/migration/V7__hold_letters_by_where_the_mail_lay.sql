alter table ledger add held_because text;

comment on column ledger.held_because is 'Why nothing may be sent by itself because of this message, whatever it says (spam folder, shadow mode), as a sentence in Swedish; null otherwise.';
