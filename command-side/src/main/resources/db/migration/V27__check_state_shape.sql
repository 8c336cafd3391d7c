-- The shape of what is kept in check_subject: a release that keeps something else reads the ledger anew.
alter table check_reader add column shape varchar(64) not null default '';
