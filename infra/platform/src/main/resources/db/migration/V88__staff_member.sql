-- Who the staff are (工作人员名录), as their tokens say: an account, what its bearer is called, their role and union. It comes
-- from sign-in, is no part of the ledger, and may be emptied: whoever asks again is in it again.
create table staff_member (
  account            varchar(128) primary key,
  name               varchar(60),
  role               varchar(32)  not null,
  union_code         varchar(12)  not null
);
create index staff_member_union on staff_member (union_code, account);
