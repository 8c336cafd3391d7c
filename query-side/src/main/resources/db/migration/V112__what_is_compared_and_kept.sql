-- Whether a generation is compared by samples or document by document before it takes over, as whoever began it asked for; and the
-- one that it took over from, which is kept as it is until somebody goes back to it, says it may go, or another is begun:
--   KEPT       was served; not written any more
alter table reader_generation add column compared varchar(8) not null default 'SAMPLED' check (compared in ('SAMPLED', 'ALL'));
alter table reader_generation drop constraint reader_generation_state_check;
alter table reader_generation add constraint reader_generation_state_check check (state in
  ('FILLING', 'STOPPED', 'ACCEPTED', 'FLIPPING', 'LIVE', 'YIELDING', 'KEPT', 'RETIRED'));
create unique index reader_generation_kept on reader_generation (reader) where state = 'KEPT';
