-- What was denied is noted by its address (cases/case-1/history), and found by what that names.
create index access_log_denied on access_log using gin (string_to_array(subject, '/')) where what = 'DENIED';
