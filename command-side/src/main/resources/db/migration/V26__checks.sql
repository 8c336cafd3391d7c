-- What the checks keep between facts. All of it is derived from the ledger and can be made anew.
-- No readable name, number or account: keyed hashes, and personal values sealed as in the events.

create table check_subject (
  code               varchar(64)  not null,
  subject_kind       varchar(16)  not null,
  subject_id         varchar(160) not null,
  union_path         varchar(200) not null,
  state              text         not null,
  due                date,
  primary key (code, subject_kind, subject_id)
);
create index check_subject_due on check_subject (due) where due is not null;

-- Causes that a finding was raised for and that are still there, whoever answered for it.
create table check_finding (
  finding_id         varchar(64)  primary key,
  code               varchar(64)  not null,
  subject_kind       varchar(16)  not null,
  subject_id         varchar(160) not null,
  ended              boolean      not null default false
);
create index check_finding_of_subject on check_finding (code, subject_kind, subject_id);

-- Where the ledger ended when the reader of the checks began to read it: nothing is raised by what was true before.
create table check_reader (
  reader             varchar(128) primary key,
  past_until         bigint       not null
);
