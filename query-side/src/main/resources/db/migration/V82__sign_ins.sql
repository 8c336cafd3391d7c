-- Who came and went is noted as well.
--   what     also SIGN_IN by password at the provider of the local stack, SIGN_OUT
alter table access_log drop constraint access_log_what_check;
alter table access_log add constraint access_log_what_check
  check (what in ('FILE', 'HISTORY', 'TRACE', 'EXPORT', 'SEARCH', 'LIST', 'DENIED', 'SIGN_IN', 'SIGN_OUT'));
