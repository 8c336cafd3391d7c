-- Spending plans that have not ended: nothing personal, thrown away and read anew at will.
create table spending_plan_open (
  plan_id            varchar(128) primary key,
  union_path         varchar(200) not null,
  until              date         not null
);
