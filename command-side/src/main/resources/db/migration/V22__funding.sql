-- What the automation between aid and funds keeps: aid that waits to be delivered (and lapses when it waits too
-- long), and aid that could not be moved, until it can.

create table aid_waiting (
  aid_id             varchar(128) primary key,
  case_id            varchar(128) not null,
  union_path         varchar(200) not null,
  funded_on          date         not null
);
create index aid_waiting_since on aid_waiting (funded_on);

create table funding_stuck (
  aid_id             varchar(128) primary key,
  case_id            varchar(128) not null,
  union_path         varchar(200) not null,
  occurred_on        date         not null,
  correlation_id     varchar(128) not null,
  attempts           integer      not null,
  last_error         varchar(200) not null,
  since              timestamptz  not null default now(),
  next_attempt       timestamptz  not null
);
create index funding_stuck_due on funding_stuck (next_attempt);
