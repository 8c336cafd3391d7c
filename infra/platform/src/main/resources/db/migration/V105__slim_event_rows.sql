-- What every event has takes as few bytes as it needs: its identifier is a number, and so is when it
-- was recorded (ADR 0108). An identifier that was no number, as that of a request (ADR 0044), becomes
-- one as EventId makes it.
alter table ledger_event
  alter column event_id type uuid using
    case when event_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
      then event_id::uuid else md5(event_id)::uuid end,
  alter column recorded_at type timestamptz using recorded_at::timestamptz;

drop function ledger_append(
  integer[], text[], text[], bigint[], text[], text[], text[], text[], bytea[], bytea[]);

-- Appends what several commands decided, and answers the position before the first of them and which
-- of them lost a race: one that wrote to a stream what somebody else has written there by now, or bears
-- the identifier of an event that there is. Of those nothing is appended; the others follow each other
-- without a gap. (Without the setting a table that is small at first is read whole, and goes on to be
-- when it has grown.)
create function ledger_append(
  commands integer[], event_ids uuid[], stream_ids text[], sequences bigint[], stream_types text[],
  event_names text[], event_revisions text[], recorded timestamptz[], metadatas bytea[],
  payloads bytea[], out head bigint, out lost integer[])
language plpgsql set enable_seqscan = off as $$
begin
  perform pg_advisory_xact_lock(hashtext('ledger_event'));
  select coalesce(max(position), 0) into head from ledger_event;
  select coalesce(array_agg(distinct decided.command), '{}') into lost
    from unnest(commands, event_ids, stream_ids, sequences)
      as decided (command, event_id, stream_id, sequence)
    cross join lateral (
      (select from ledger_event there
        where there.stream_id = decided.stream_id and there.sequence = decided.sequence limit 1)
      union all
      (select from ledger_event there where there.event_id = decided.event_id limit 1)) as taken;
  insert into ledger_event (position, event_id, stream_id, sequence, stream_type, event_name,
      event_revision, recorded_at, metadata, payload)
    select head + row_number() over (order by number), event_id, stream_id, sequence, stream_type,
        event_name, event_revision, recorded_at, metadata, payload
      from unnest(commands, event_ids, stream_ids, sequences, stream_types, event_names,
          event_revisions, recorded, metadatas, payloads)
        with ordinality as decided (command, event_id, stream_id, sequence, stream_type, event_name,
          event_revision, recorded_at, metadata, payload, number)
      where command <> all (lost);
end $$;
