-- Facts that a reader could not put into one document, in order, until somebody retries them.

create table reader_dead_letter (
  letter_id          varchar(64)  primary key,
  reader             varchar(128) not null,
  document           varchar(512) not null,
  document_index     bigint       not null,
  message_type       varchar(255) not null,
  event_id           varchar(64)  not null,
  recorded_at        varchar(40)  not null,
  event_name         varchar(128) not null,
  event_revision     varchar(16),
  payload            bytea        not null,
  metadata           bytea,
  stream_type        varchar(64),
  stream_id          varchar(160),
  sequence           bigint,
  token_type         varchar(255),
  token              bytea,
  enqueued_at        varchar(40)  not null,
  touched_at         varchar(40),
  retried_at         varchar(40),
  cause_type         varchar(255),
  cause_message      varchar(1023),
  diagnostics        bytea,
  unique (reader, document, document_index)
);
