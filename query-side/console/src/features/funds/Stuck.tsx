import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { Link } from 'react-router';
import { listStuck, retryStuck, type StuckAid } from '../../api/funds';
import { timeOfInstant } from '../../format/dates';
import { useWords } from '../../i18n';
import { useMe } from '../../shell/useMe';

/** Approved aid whose fund could not follow: seen by those who answer for the money, and tried again at their word. */
export function Stuck() {
  const { t } = useWords();
  const me = useMe();
  const { data } = useQuery({ queryKey: ['stuck'], queryFn: ({ signal }) => listStuck(signal), enabled: !!me && me.role !== 'caseworker', retry: false });
  const stuck = data?.data.items ?? [];
  if (stuck.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 16 }}
      data-testid="stuck"
      title={t('stuck.title', { n: stuck.length })}
      description={<>{t('stuck.explain')}{stuck.slice(0, 10).map((aid) => <Line key={aid.aidId} aid={aid} mayRetry={me?.role !== 'compliance'} />)}</>}
    />
  );
}

function Line({ aid, mayRetry }: { aid: StuckAid; mayRetry: boolean }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const retry = useMutation({ mutationFn: () => retryStuck(aid.aidId), onSettled: () => queries.invalidateQueries({ queryKey: ['stuck'] }) });
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '2px 12px', alignItems: 'center', paddingTop: 4 }}>
      <Link to={`/cases/${aid.caseId}`}>{t('trace.case')}</Link>
      <span style={{ marginRight: 'auto' }}>{t('stuck.line', { n: aid.attempts, error: aid.lastError, next: timeOfInstant(aid.nextAttempt) })}</span>
      {mayRetry && <Button size="small" loading={retry.isPending} onClick={() => retry.mutate()} data-testid="stuck-retry">{t('action.retry')}</Button>}
    </div>
  );
}
