-- How often somebody has asked of late whether people are on file, before putting them there: counted for every process, and only for a day.
-- What was asked stands in the access log.
create table near_match (
  actor varchar(128) not null,
  at    timestamptz  not null
);
create index near_match_actor on near_match (actor, at);
