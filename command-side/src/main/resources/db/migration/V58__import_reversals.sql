-- An import that takes another one back, and where in the ledger each row stands, by which it is found again.

alter table import_job add column reverses varchar(64) references import_job;
create index import_job_reversing on import_job (reverses) where reverses is not null;
alter table import_row add column stream varchar(255);
