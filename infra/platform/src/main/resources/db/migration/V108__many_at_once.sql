-- What many rows of an import ask of the ledger is asked once for all. (Without the setting a table that is small at
-- first is read whole, and goes on to be when it has grown; each is looked up by itself for the same reason.)

-- Where events stand.
create function ledger_positions(streams text[], sequences bigint[])
returns table (stream_id varchar, sequence bigint, "position" bigint)
language sql stable set enable_seqscan = off as $$
  select found.stream_id, found.sequence, found."position"
    from unnest(streams, sequences) as asked (stream_id, sequence)
    cross join lateral (select * from ledger_event there
      where there.stream_id = asked.stream_id and there.sequence = asked.sequence limit 1) as found
$$;

-- Streams, each in its order and up to so many events.
create function ledger_ahead(streams text[], most integer) returns setof ledger_event
language sql stable set enable_seqscan = off as $$
  select found.* from unnest(streams) as asked (stream_id)
    cross join lateral (select * from ledger_event there
      where there.stream_id = asked.stream_id order by there.sequence limit most) as found
$$;
