-- A page of hits shows what stands in notes and answers. To find them, all events and letters of thirty ärenden were read, of a million ärenden
-- mostly from the disk: more than all the rest of a search.
create index arende_event_notes on arende_event (arende, seq) where type = 'NoteWritten';

comment on index arende_event_notes is 'The tjänsteanteckningar of an ärende.';
