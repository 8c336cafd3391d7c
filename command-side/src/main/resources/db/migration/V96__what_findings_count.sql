-- What a finding was last said to count, so that another count is said once. Those from before are counted anew.
alter table check_finding add column counted bigint;
update check_subject set due = current_date where code in ('C14_LATE_ENTRY', 'C15_BACKDATED_BATCH', 'C22_OVERDRAWN');
