-- Positions have no gaps any more, and a token is one number (ADR 0108). One that was kept with gaps
-- goes back before the first of them that was filled behind the reader's back; documents know
-- themselves what of that they have.
update reader_token reader
  set token_type = 'org.axonframework.eventhandling.GlobalSequenceTrackingToken',
    token = convert_to(json_build_object('globalIndex', least(
      (kept.token ->> 'index')::bigint,
      (select min(event.position) - 1 from jsonb_array_elements_text(kept.token -> 'gaps') gap
        join ledger_event event on event.position = gap::bigint)))::text, 'UTF8')
  from (select reader, segment, convert_from(token, 'UTF8')::jsonb as token from reader_token
    where token_type = 'org.axonframework.eventhandling.GapAwareTrackingToken') kept
  where reader.reader = kept.reader and reader.segment = kept.segment;
