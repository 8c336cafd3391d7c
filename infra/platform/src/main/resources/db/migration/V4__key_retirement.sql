-- Nobody seals with a key that is about to be destroyed: from the retirement on, whoever needs one waits.
alter table person_key add column retired_at timestamptz;
