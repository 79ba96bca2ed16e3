-- By itself, so that the log can be written to again while this is built over the letters.
create index dispatch_answers on dispatch (arende, id) where kind = 'SVAR';

comment on index dispatch_answers is 'The answers in an ärende.';
