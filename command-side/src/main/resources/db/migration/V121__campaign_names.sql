-- Which campaigns were ever called what (ADR 0133): nothing personal, thrown away and read anew at will.
create table campaign_name (
  name               text         not null,
  campaign_id        varchar(128) not null,
  primary key (name, campaign_id)
);
