-- How often somebody has rehearsed of late that people be put on file: counted here, for every process, and only for a day.
-- What was asked stands in the access log.
create table dry_run (
  actor varchar(128) not null,
  at    timestamptz  not null
);
create index dry_run_actor on dry_run (actor, at);
