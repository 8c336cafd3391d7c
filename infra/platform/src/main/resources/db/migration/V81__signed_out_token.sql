-- Bearer tokens (their SHA-256, in hex) that were signed out before they ended; a row may go once its token has ended.
create table signed_out_token (
  token              char(64)     primary key,
  ends_at            timestamptz  not null
);
