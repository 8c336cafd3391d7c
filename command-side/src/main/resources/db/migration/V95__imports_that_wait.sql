-- What waits since before it was listed.
insert into waiting_import (import_id, union_code, kind, sent_by, sent_at, row_count, fen)
select job.import_id, job.union_code, job.kind, job.actor, job.created_at, count(taken.row_number),
       coalesce(sum(coalesce(taken.fen, 0) + coalesce(taken.goods_fen, 0)), 0)
  from import_job job
  join import_row taken on taken.import_id = job.import_id and taken.verdict = 'ACCEPTED'
 where job.state = 'WAITING'
 group by job.import_id
    on conflict do nothing;
