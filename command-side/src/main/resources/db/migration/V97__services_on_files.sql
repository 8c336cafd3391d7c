-- Services of earlier that handed something out of a fund over on a file (ADR 0085), which caps of a year count.
-- Nothing personal, thrown away and read anew at will.
create table service_on_file (
  service_id         varchar(128) primary key,
  case_id            varchar(128) not null
);
create index service_on_file_case on service_on_file (case_id);
