-- Who asked whether somebody is on file anywhere, and wrote nothing.
--   what     also DRY_RUN of an archiving or an import, REFUSED an archiving that another file is in the way of
--   asked    keyed hash of each person it was about
alter table access_log drop constraint access_log_what_check;
alter table access_log add constraint access_log_what_check
  check (what in ('FILE', 'HISTORY', 'TRACE', 'EXPORT', 'SEARCH', 'LIST', 'DENIED', 'SIGN_IN', 'SIGN_OUT', 'DRY_RUN', 'REFUSED'));
