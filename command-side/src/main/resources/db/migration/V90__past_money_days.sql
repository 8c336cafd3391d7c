-- Up to which day an import brought money or goods of the past for a union: its go-live day is later.

create table past_money_day (
  import_id varchar(64) not null references import_job,
  union_code varchar(16) not null,
  latest date not null,
  primary key (import_id, union_code)
);
create index past_money_day_union on past_money_day (union_code);
