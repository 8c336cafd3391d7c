-- Imports that wait for a second person (ADR 0043, 0070): the command side writes them in the transaction that moves the
-- import, the read side lists them with what else waits. Nothing here says anything of those who are helped.
create table waiting_import (
  import_id          varchar(64)  primary key,
  union_code         varchar(12)  not null,
  kind               varchar(16)  not null,
  sent_by            varchar(128) not null,
  sent_at            timestamptz  not null,
  row_count          integer      not null,
  fen                bigint       not null
);
