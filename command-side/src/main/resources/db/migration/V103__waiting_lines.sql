-- Files that lines of rosters wait for (ADR 0107): until a line reaches its file, no file tells of it. Nothing personal,
-- thrown away and read anew at will.
create table waiting_line (
  roster_id          varchar(128) not null,
  line_number        integer not null,
  case_id            varchar(128) not null,
  primary key (roster_id, line_number)
);
create index waiting_line_case on waiting_line (case_id);
