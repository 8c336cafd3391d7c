-- A search by a whole number notes which one: a keyed hash, the same for the same number, from which nobody gets it back.
alter table access_log add column asked varchar(64);
