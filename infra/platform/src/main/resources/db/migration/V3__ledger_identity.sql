-- Which ledger the tokens and keys of this database belong to: where it is kept, its first event, and something that
-- only its master key opens.
create table ledger_identity (
  one                boolean      primary key default true check (one),
  kind               varchar(16)  not null,
  first_event        varchar(64),
  sealed             bytea        not null
);
