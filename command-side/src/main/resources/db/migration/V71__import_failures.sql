-- Why an import stands still although nobody stopped it; gone once it is resumed.
alter table import_job add column failure text;
