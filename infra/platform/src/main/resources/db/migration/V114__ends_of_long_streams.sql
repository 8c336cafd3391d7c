-- Of a long stream the end is read ahead: who holds what it amounted to before needs no more. Short ones are told whole, as
-- before, and whoever runs the release before leaves what has more events than it asked for alone, as before.
create or replace function ledger_ahead(streams text[], most integer) returns setof ledger_event
language sql stable set enable_seqscan = off as $$
  select found.* from unnest(streams) as asked (stream_id)
    cross join lateral (select * from (select * from ledger_event there
      where there.stream_id = asked.stream_id order by there.sequence desc limit most) as last
      order by last.sequence) as found
$$;
