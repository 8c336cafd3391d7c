-- Settings that come into force on a later day: whoever they concern is looked at again then.
create table check_ahead (
  code varchar(40) not null,
  union_path varchar(200) not null,
  holds_from date not null,
  primary key (code, union_path, holds_from)
);
