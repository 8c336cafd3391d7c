-- The first answer to a request that carried an Idempotency-Key, written with its events.
-- The request is kept as a keyed hash only: its body is personal. So is nothing in the answer.
create table idempotent_answer (
  actor           varchar(128) not null,
  idempotency_key varchar(128) not null,
  request         varchar(64)  not null,
  answer          text,
  answered_at     timestamptz  not null default now(),
  primary key (actor, idempotency_key)
);
