-- What of an import's file is read and what is not: names of sheets and columns, and counts. Absent for imports of
-- before, which read one sheet and said the columns only.

alter table import_job add column reading text;
