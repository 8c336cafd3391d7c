-- Whoever holds opened personal data in memory asks whether anybody was erased since.
create index person_key_ended on person_key (retired_at, destroyed_at)
  where retired_at is not null or destroyed_at is not null;
