import type { ImportJob, Me } from '../../api/types';

type Job = Pick<ImportJob, 'mode' | 'state' | 'accepted' | 'reverses'>;

/** What a supervisor may do next to take an import back: rehearse it, and then, from the rehearsal, do it. */
export function takingBack(job: Job, role: Me['role'] | undefined): 'rehearse' | 'apply' | undefined {
  const wrote = job.state !== 'RUNNING' && job.state !== 'WAITING' && job.state !== 'REFUSED';
  if (role !== 'supervisor' || !wrote || job.accepted === 0) return undefined;
  if (job.reverses) return job.mode === 'rehearse' && job.state === 'DONE' ? 'apply' : undefined;
  return job.mode === 'apply' ? 'rehearse' : undefined;
}
