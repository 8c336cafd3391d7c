-- What whoever runs the ledger had done with a read model, and was refused, is noted as reads are (ADR 0116).
--   what     also REBUILD_BEGUN, REBUILD_ACCEPTED, REBUILD_DROPPED, WENT_BACK, KEPT_LET_GO, LETTERS_RETRIED
--   outcome  of such an act: ACCEPTED, or the code of its refusal
alter table access_log drop constraint access_log_what_check;
alter table access_log add constraint access_log_what_check
  check (what in ('FILE', 'HISTORY', 'TRACE', 'EXPORT', 'SEARCH', 'LIST', 'DENIED', 'SIGN_IN', 'SIGN_OUT', 'DRY_RUN', 'REFUSED',
                  'REBUILD_BEGUN', 'REBUILD_ACCEPTED', 'REBUILD_DROPPED', 'WENT_BACK', 'KEPT_LET_GO', 'LETTERS_RETRIED'));
alter table access_log add column outcome varchar(64);
