-- What is told to a worker of their own file is a read of its own (ADR 0139).
--   what     also STATEMENT
alter table access_log drop constraint access_log_what_check;
alter table access_log add constraint access_log_what_check
  check (what in ('FILE', 'HISTORY', 'TRACE', 'EXPORT', 'SEARCH', 'STATEMENT', 'LIST', 'DENIED', 'SIGN_IN', 'SIGN_OUT', 'DRY_RUN', 'REFUSED',
                  'REBUILD_BEGUN', 'REBUILD_ACCEPTED', 'REBUILD_DROPPED', 'WENT_BACK', 'KEPT_LET_GO', 'LETTERS_RETRIED',
                  'FUNDING_RETRIED', 'IMPORT_STOPPED', 'IMPORT_RESUMED'));
