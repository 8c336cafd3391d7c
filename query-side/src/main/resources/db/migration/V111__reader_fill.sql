-- Generations that have no documents yet and are filled up to a position (ADR 0115); gone when they are.
--   BY_STREAM    documents of one stream each: all streams up to one are read
--   BY_POSITION  the other documents, as far as the token says

create table reader_fill (
  reader       varchar(128)  primary key,
  goal         bigint        not null,
  phase        varchar(16)   not null check (phase in ('BY_STREAM', 'BY_POSITION')),
  stream       varchar(160)  not null default '',
  events       bigint        not null default 0
);
