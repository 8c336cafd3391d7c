-- The generations of every reader's documents (ADR 0021). A generation has indexes, a token and dead letters of its own.
--   FILLING    beside the one that is served, or the first; not served yet
--   STOPPED    differs from the one that is served; waits for somebody to accept it
--   ACCEPTED   fills on and takes over whatever differs
--   FLIPPING   takes over: the one that was served stands still and the aliases move
--   LIVE       served and kept up to date
--   YIELDING   served still, and stands still while the next one takes over
--   RETIRED    not served; removed after a while

create table reader_generation (
  reader             varchar(100)  not null,
  generation         integer       not null,
  state              varchar(16)   not null check (state in
    ('FILLING', 'STOPPED', 'ACCEPTED', 'FLIPPING', 'LIVE', 'YIELDING', 'RETIRED')),
  indexes            varchar(2000) not null,
  report             text,
  changed_at         timestamptz   not null default now(),
  primary key (reader, generation)
);
create unique index reader_generation_served on reader_generation (reader) where state in ('LIVE', 'YIELDING');
create unique index reader_generation_built on reader_generation (reader)
  where state in ('FILLING', 'STOPPED', 'ACCEPTED', 'FLIPPING');

-- What was read before there were generations is read anew.
delete from reader_token where reader in ('case-details', 'case-history', 'case-search', 'disbursements', 'findings', 'funds',
  'overview', 'statistics', 'unions', 'worklists');
delete from reader_dead_letter;
