-- Batches are claimed in the order of recording, per nämnd; with a backlog of 20,000 the old index had to be sorted for each.
drop index ledger_waiting;
create index ledger_waiting on ledger (namnd, id) where outcome is null;
