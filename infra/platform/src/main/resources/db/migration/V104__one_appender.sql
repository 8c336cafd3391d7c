-- Positions are numbered in the order of commits and without gaps: whoever appends has the ledger to
-- themselves until the commit, in whichever process (ADR 0108).

-- Nobody is given a position any more that another may commit before.
alter table ledger_event alter column position drop identity;

-- Appends what several commands decided, and answers which of them lost a race: one that wrote to a
-- stream what somebody else has written there by now, or bears the identifier of an event that there
-- is. Of those nothing is appended. (Without the setting a table that is small at first is read whole,
-- and goes on to be when it has grown.)
create function ledger_append(
  commands integer[], event_ids text[], stream_ids text[], sequences bigint[], stream_types text[],
  event_names text[], event_revisions text[], recorded text[], metadatas bytea[], payloads bytea[])
returns integer[] language plpgsql set enable_seqscan = off as $$
declare
  head bigint;
  lost integer[];
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
  return lost;
end $$;
