-- What a reader could not read bears the position that it has, not the place that the reader had come
-- to by then with gaps below (ADR 0108).
update reader_dead_letter letter
  set token_type = 'org.axonframework.eventhandling.GlobalSequenceTrackingToken',
    token = convert_to(json_build_object('globalIndex', event.position)::text, 'UTF8')
  from ledger_event event
  where letter.token_type = 'org.axonframework.eventhandling.GapAwareTrackingToken'
    and event.stream_id = letter.stream_id and event.sequence = letter.sequence;
