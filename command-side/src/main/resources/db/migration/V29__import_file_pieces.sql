-- A file is kept in pieces, so that nobody has to hold it as a whole. What was kept before is one piece.
create table import_file_piece (
  import_id          varchar(64)  not null references import_job,
  number             integer      not null,
  sealed             bytea        not null,
  primary key (import_id, number)
);
insert into import_file_piece (import_id, number, sealed)
  select import_id, 0, file from import_job where file is not null;
alter table import_job drop column file;
