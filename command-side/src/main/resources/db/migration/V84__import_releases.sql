-- What brings past money waits until a second person has released it: whether an import does, who did, and what its
-- rows say was handed over. Imports of before wait for nobody.

alter table import_job add column release varchar(16) not null default 'NOT_NEEDED';
alter table import_job add column released_by varchar(128);
alter table import_job add column released_at timestamptz;
create index import_job_waiting on import_job (created_at) where state = 'WAITING';
alter table import_row add column fund varchar(64);
alter table import_row add column category varchar(32);
alter table import_row add column year integer;
alter table import_row add column fen bigint;
alter table import_row add column goods_fen bigint;
