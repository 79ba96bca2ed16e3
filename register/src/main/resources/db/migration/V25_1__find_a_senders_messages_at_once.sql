-- A whole address has dozens of trigrams that every address of its domain has too; looked up as it is, it costs next to nothing.
create index ledger_by_sender on ledger (namnd, lower(sender), arrived_at desc, id desc);
