-- Nothing in the ledger is ever changed or taken out (C29): the database itself refuses it, whoever asks.
create function ledger_is_appended_to() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is appended to only' using errcode = 'restrict_violation';
end $$;

create trigger ledger_event_stays before update or delete on ledger_event
  for each row execute function ledger_is_appended_to();
create trigger ledger_event_stays_whole before truncate on ledger_event
  for each statement execute function ledger_is_appended_to();
