-- Imports that survive their process. No table here holds a readable name, number or account: the file is
-- sealed under the master key and dropped when the job is over, a row keeps its verdict only.

create table import_job (
  import_id          varchar(64)  primary key,
  kind               varchar(16)  not null,
  mode               varchar(16)  not null,
  state              varchar(16)  not null,
  actor              varchar(128) not null,
  role               varchar(32)  not null,
  union_code         varchar(12)  not null,
  file_hash          varchar(64)  not null,
  file               bytea,
  unknown_columns    text[]       not null,
  row_count          integer      not null,
  created_at         timestamptz  not null default now(),
  changed_at         timestamptz  not null default now()
);
create index import_job_of_actor on import_job (actor, created_at desc);
create index import_job_running on import_job (state) where state = 'RUNNING';

create table import_row (
  import_id          varchar(64)  not null references import_job,
  row_number         integer      not null,
  verdict            varchar(16)  not null,
  code               varchar(64),
  field              varchar(64),
  position           bigint,
  primary key (import_id, row_number)
);
create index import_row_by_verdict on import_row (import_id, verdict, row_number);
