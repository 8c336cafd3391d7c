-- Approved rosters whose lines are on their way to their files. Nothing personal: the lines are in the ledger.
create table roster_carrying (
  roster_id          varchar(128) primary key,
  union_path         varchar(200) not null,
  approved_at        timestamptz  not null default now(),
  attempts           integer      not null default 0,
  last_error         varchar(128),
  next_attempt_at    timestamptz  not null default now()
);

-- What a file of lines needs beside its rows: title, category, fund, campaign, day. Nothing personal either.
alter table import_job add column heading text;
