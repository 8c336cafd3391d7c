import type { WorkItem } from '../../api/types';
import { daysBetween, today } from '../../format';
import { t } from '../../i18n';
import { Named, Num, Quiet, two } from '../../parts';

export const Head = ({ caseId, name }: Pick<WorkItem, 'caseId' | 'name'>) => (
  <Named to={`/cases/${caseId}`} name={name} erased={!name} testid="worklist-case" />
);

export function Since({ day, none }: { day?: string; none?: string }) {
  if (!day) return none ? <span className="chip warn">{none}</span> : <Quiet />;
  const n = daysBetween(day, today());
  return two(<Num>{day}</Num>, n > 0 && t('worklists.ago', { n }));
}
