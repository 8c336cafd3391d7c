-- Every read is noted, lists by one entry that names the files shown.
--   what     also LIST any other list or page, DENIED what the caller may not know of
--   in_full  whether personal fields were answered unmasked; the check for mass reading (C27) goes by it
--   files    the files that the answer showed

alter table access_log drop constraint access_log_what_check;
alter table access_log add constraint access_log_what_check
  check (what in ('FILE', 'HISTORY', 'TRACE', 'EXPORT', 'SEARCH', 'LIST', 'DENIED'));
alter table access_log add column in_full boolean not null default false;
alter table access_log add column files varchar(160)[] not null default '{}';
create index access_log_files on access_log using gin (files);
