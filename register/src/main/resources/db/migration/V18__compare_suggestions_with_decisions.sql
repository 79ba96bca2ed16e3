-- The figures of a period are about what came in it, and few ärenden ever move because of jäv.
create index arende_by_arrival on arende (namnd, arrived_at);
create index arende_event_of_jav on arende_event (arende, seq) where type = 'Recused';
